package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.SQLException;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.Receipt;
import org.chancery.register.json.Json;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.read.LogReader;
import org.junit.jupiter.api.Test;

class SuccessorTest {
    private final RegisterFixture fixture = RegisterFixture.fresh();

    @Test
    void a_successor_keeps_the_surviving_acts_and_names_what_was_lost() throws IOException, SQLException {
        fixture.record("a", "b");
        TestDatabase backup = fixture.database.copy();
        fixture.record("c", "d");
        RegisterFixture restored = fixture.with(backup);
        Receipt receipt = Register.openSuccessor(restored.settings());
        assertThat(receipt.number()).isEqualTo(new ActNumber(3));
        try (Register register = restored.open()) {
            LogReader log = register.reader();
            assertThat(register.origin()).isEqualTo(RegisterFixture.ORIGIN + "/2");
            assertThat(log.ordinal()).isEqualTo(2);
            assertThat(Checkpoint.open(log.checkpointNote(), log.verifierKeys()).origin())
                    .isEqualTo(RegisterFixture.ORIGIN + "/2");
            Json.Obj act = (Json.Obj)
                    ((Json.Obj) log.opening(receipt.number()).orElseThrow().value()).get("content");
            assertThat(act.get("lost")).isEqualTo(Json.parse("{\"changed\":false,\"from\":3,\"to\":5}"));
            assertThat(((Json.Obj) act.get("previous")).text("checkpoint")).contains("register.example/test\n5\n");
            assertThat(register.append(Notes.note("e")).join().number()).isEqualTo(new ActNumber(4));
        }
    }

    @Test
    void an_interrupted_opening_of_a_successor_is_repeated() throws IOException, SQLException {
        fixture.record("a", "b");
        TestDatabase backup = fixture.database.copy();
        fixture.record("c");
        RegisterFixture restored = fixture.with(backup);
        backup.execute("alter table register.log add constraint full_disk check (ordinal < 2)");
        assertThatThrownBy(() -> Register.openSuccessor(restored.settings())).hasMessageContaining("full_disk");
        assertThatThrownBy(restored::open).isInstanceOf(LogRefused.class);
        backup.execute("alter table register.log drop constraint full_disk");
        Register.openSuccessor(restored.settings());
        try (Register register = restored.open()) {
            assertThat(register.origin()).isEqualTo(RegisterFixture.ORIGIN + "/2");
        }
    }

    @Test
    void a_successor_can_be_followed_by_another() throws IOException, SQLException {
        fixture.record("a", "b");
        TestDatabase backup = fixture.database.copy();
        fixture.record("c");
        RegisterFixture second = fixture.with(backup);
        Register.openSuccessor(second.settings());
        second.record("d");
        TestDatabase backupOfSecond = backup.copy();
        second.record("e");
        RegisterFixture third = fixture.with(backupOfSecond);
        Register.openSuccessor(third.settings());
        try (Register register = third.open()) {
            assertThat(register.origin()).isEqualTo(RegisterFixture.ORIGIN + "/3");
        }
    }

    @Test
    void a_lost_key_folder_also_ends_the_log() throws IOException, SQLException {
        fixture.record("a");
        RegisterFixture homeless = fixture.withNewFolder();
        Receipt receipt = Register.openSuccessor(homeless.settings());
        assertThat(receipt.number()).isEqualTo(new ActNumber(2));
    }

    @Test
    void where_nothing_is_lost_no_successor_is_opened() {
        fixture.record("a");
        assertThatThrownBy(() -> Register.openSuccessor(fixture.settings()))
                .isInstanceOf(LogRefused.class)
                .hasMessageContaining("nothing is lost");
        assertThatThrownBy(() -> Register.openSuccessor(RegisterFixture.fresh().settings()))
                .hasMessageContaining("nothing is lost");
    }
}
