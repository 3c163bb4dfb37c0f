package org.chancery.register.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.chancery.register.Notes;
import org.chancery.register.TickedRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The facts of a mirror are computed anew from what lies in it. */
class MirrorReplayTest {
    private final TickedRegister inner = TickedRegister.fresh();
    private final MirrorFixture outer = new MirrorFixture();

    @BeforeEach
    void a_mirror_of_public_and_restricted_acts() {
        inner.register.append(Notes.note("one")).join();
        inner.record(Notes.secret("hidden"));
        inner.register.append(Notes.note("two")).join();
        outer.take(inner.register.reader(), 0);
    }

    @AfterEach
    void close() {
        inner.close();
    }

    @Test
    void lost_and_changed_facts_come_back() {
        String before = Notes.facts(outer.database);
        outer.database.execute("delete from test.note_facts where title = 'one'");
        outer.database.execute("update test.note_facts set title = 'three' where title = 'two'");
        assertThat(outer.rebuild()).isEqualTo(inner.size());
        assertThat(Notes.facts(outer.database))
                .isEqualTo(before)
                .contains("one", "two")
                .doesNotContain("hidden");
    }

    @Test
    void a_changed_opening_or_entry_is_named_and_the_facts_stay_as_they_were() {
        String before = Notes.facts(outer.database);
        outer.database.execute("update register.opening set content = content || 'x' where number = 1");
        assertThatThrownBy(outer::rebuild).isInstanceOf(MirrorRefused.class).hasMessageContaining("act 1");
        outer.database.execute("delete from register.opening where number = 1");
        assertThatThrownBy(outer::rebuild).hasMessageContaining("act 1 is public, and its opening is missing");
        assertThat(Notes.facts(outer.database)).isEqualTo(before);
    }

    @Test
    void acts_that_do_not_give_the_signed_root_are_no_ground_for_facts() {
        outer.database.execute(
                "update register.leaf set envelope = (select envelope from register.leaf where number = 3),"
                        + " hash = (select hash from register.leaf where number = 3) where number = 2");
        assertThatThrownBy(outer::rebuild)
                .isInstanceOf(MirrorRefused.class)
                .hasMessageContaining("do not give the root");
    }
}
