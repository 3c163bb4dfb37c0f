package org.chancery.register.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import org.chancery.register.Notes;
import org.chancery.register.Register;
import org.chancery.register.RegisterFixture;
import org.chancery.register.TestDatabase;
import org.chancery.register.note.VerifierKey;
import org.junit.jupiter.api.Test;

/** A log that goes on after a loss, seen from a mirror of the log before it. */
class SuccessorMirrorTest {
    private final RegisterFixture first = RegisterFixture.fresh();
    private final MirrorFixture outer = new MirrorFixture();

    private void show(RegisterFixture shown) throws IOException {
        try (Register register = shown.open()) {
            outer.take(register.reader(), 0);
        }
    }

    /** What a backup of now becomes when {@code lost} was recorded after it, perhaps shown here, and is gone. */
    private RegisterFixture afterALoss(boolean shown, String... lost) throws IOException, SQLException {
        TestDatabase backup = first.database.copy();
        first.record(lost);
        if (shown) {
            show(first);
        }
        RegisterFixture restored = first.with(backup);
        Register.openSuccessor(restored.settings());
        return restored;
    }

    private static VerifierKey key(Register register) throws IOException {
        return register.reader().verifierKeys().getFirst();
    }

    @Test
    void it_is_followed_where_its_key_is_named_and_only_there() throws IOException, SQLException {
        first.record("a", "b");
        show(first);
        RegisterFixture second = afterALoss(false, "c");
        try (Register register = second.open()) {
            assertThatThrownBy(() -> outer.take(register.reader(), 0))
                    .isInstanceOf(MirrorRefused.class)
                    .hasMessageContaining("follows " + RegisterFixture.ORIGIN + " after a loss");
            outer.keys = outer.keys.and(key(register));
            assertThat(outer.take(register.reader(), 1).added()).isEqualTo(1);
            assertThat(outer.keys.ends()).containsOnlyKeys(key(register));
            register.append(Notes.note("e")).join();
            assertThat(outer.take(register.reader(), 4).added()).isEqualTo(1);
            assertThat(outer.reader().checkpoint().origin()).isEqualTo(RegisterFixture.ORIGIN + "/2");
            assertThat(Notes.facts(outer.database)).isEqualTo(Notes.facts(second.database));
        }
    }

    @Test
    void where_more_was_shown_than_survived_nothing_is_taken_and_nothing_thrown_away()
            throws IOException, SQLException {
        first.record("a");
        RegisterFixture second = afterALoss(true, "b", "c");
        String before = Notes.facts(outer.database);
        try (Register register = second.open()) {
            outer.keys = outer.keys.and(key(register));
            assertThatThrownBy(() -> outer.take(register.reader(), 0))
                    .isInstanceOf(MirrorRefused.class)
                    .hasMessageContaining("Keep what is here");
            register.append(Notes.note("d")).join();
            register.append(Notes.note("e")).join();
            assertThatThrownBy(() -> outer.take(register.reader(), 0))
                    .isInstanceOf(MirrorRefused.class)
                    .hasMessageContaining("ends before act 2")
                    .hasMessageContaining("Keep what is here");
            assertThat(Notes.facts(outer.database)).isEqualTo(before);
            MirrorFixture fresh = new MirrorFixture();
            assertThat(fresh.take(register.reader(), 0).added()).isEqualTo(5);
            assertThat(Notes.facts(fresh.database)).isEqualTo(Notes.facts(second.database));
        }
    }

    @Test
    void the_log_before_it_is_not_taken_again() throws IOException, SQLException {
        first.record("a");
        MirrorFixture.Parts earlier;
        VerifierKey old;
        try (Register register = first.open()) {
            old = key(register);
            earlier = MirrorFixture.parts(register.reader(), 0);
        }
        outer.take(earlier);
        try (Register register = afterALoss(false, "b").open()) {
            outer.keys = outer.keys.and(key(register));
            outer.take(register.reader(), 0);
        }
        outer.keys = outer.keys.and(old);
        assertThatThrownBy(() -> outer.take(earlier))
                .isInstanceOf(MirrorRefused.class)
                .hasMessageContaining("it is of the log " + RegisterFixture.ORIGIN + ",");
    }
}
