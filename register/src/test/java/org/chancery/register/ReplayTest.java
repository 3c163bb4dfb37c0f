package org.chancery.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.chancery.register.act.Act;
import org.chancery.register.act.Command;
import org.chancery.register.act.Projector;
import org.chancery.register.act.Schemas;
import org.chancery.register.act.UnknownAct;
import org.chancery.register.json.Json;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private final RegisterFixture fixture = RegisterFixture.fresh();

    @Test
    void a_rebuild_gives_the_same_facts() throws IOException, SQLException {
        try (Register register = fixture.open()) {
            List<Command> notes = IntStream.range(0, 2_500)
                    .mapToObj(i -> Command.of(Notes.KIND, 1, Json.object().with("title", "note " + i))
                            .withPersonal(Json.object().with("author", "Author " + i % 7)))
                    .toList();
            register.bulkAppend(notes).join();
            String before = Notes.facts(fixture.database);
            fixture.database.execute("update test.note_facts set author = 'changed by hand'");
            assertThat(register.rebuild()).isEqualTo(2_501);
            assertThat(Notes.facts(fixture.database)).isEqualTo(before).hasLineCount(2_500);
        }
    }

    @Test
    void a_rebuild_that_fails_changes_nothing() throws IOException {
        fixture.record("a", "b");
        String before = Notes.facts(fixture.database);
        Projector failing = new Projector() {
            @Override
            public List<String> tables() {
                return List.of("test.note_facts");
            }

            @Override
            public void project(Connection connection, List<Act> acts) throws SQLException {
                throw new SQLException("cannot project");
            }
        };
        try (Register register = fixture.open()) {
            assertThatThrownBy(() -> register.replay().rebuild(List.of(failing)))
                    .hasMessageContaining("cannot project");
        }
        assertThat(Notes.facts(fixture.database)).isEqualTo(before);
    }

    @Test
    void acts_of_a_past_version_are_read_in_the_newest() throws IOException, SQLException {
        fixture.record("old");
        Schemas newer = Schemas.own().with(Notes.KIND, v1 -> v1.with("language", "en"), v2 -> v2.with("pages", 1));
        try (Register register = RegisterFixture.open(fixture.settings().withSchemas(newer))) {
            register.append(Command.of(
                            Notes.KIND,
                            3,
                            Json.object()
                                    .with("title", "new")
                                    .with("language", "ru")
                                    .with("pages", 9)))
                    .join();
            List<Json> contents = new ArrayList<>();
            register.replay().forEach(act -> contents.add(act.content()));
            assertThat(contents.subList(1, 3))
                    .containsExactly(
                            Json.parse("{\"title\":\"old\",\"language\":\"en\",\"pages\":1}"),
                            Json.parse("{\"title\":\"new\",\"language\":\"ru\",\"pages\":9}"));
        }
    }

    @Test
    void a_program_that_does_not_know_a_version_does_not_open_the_register() throws IOException {
        Schemas newer = Schemas.own().with(Notes.KIND, v1 -> v1);
        try (Register register = RegisterFixture.open(fixture.settings().withSchemas(newer))) {
            register.append(Command.of(Notes.KIND, 2, Json.object().with("title", "new")))
                    .join();
        }
        assertThatThrownBy(fixture::open)
                .isInstanceOf(UnknownAct.class)
                .hasMessageContaining("test.note in version 2")
                .hasMessageContaining("run a newer version");
        assertThatThrownBy(() -> RegisterFixture.open(fixture.settings().withSchemas(Schemas.own())))
                .isInstanceOf(UnknownAct.class);
    }

    @Test
    void a_running_program_stops_when_another_records_a_version_that_it_does_not_know() throws IOException {
        Schemas newer = Schemas.own().with(Notes.KIND, v1 -> v1);
        try (Register old = fixture.open();
                Register young = RegisterFixture.open(fixture.settings().withSchemas(newer))) {
            old.append(Notes.note("a")).join();
            young.append(Command.of(Notes.KIND, 2, Json.object().with("title", "b")))
                    .join();
            assertThatThrownBy(() -> old.append(Notes.note("c")).join()).hasMessageContaining("version 2");
        }
    }

    @Test
    void a_stored_opening_that_was_changed_is_not_believed() throws IOException {
        fixture.record("a");
        fixture.database.execute("update register.opening set content = set_byte(content, 40, 1) where number = 1");
        try (Register register = fixture.open()) {
            assertThatThrownBy(register::rebuild).hasMessageContaining("content of act 1 cannot be opened");
        }
    }

    @Test
    void two_acts_swapped_in_the_database_are_noticed() throws IOException {
        fixture.record("a", "b");
        fixture.database.execute("update register.opening set number = -number where number in (1, 2)");
        fixture.database.execute("update register.opening set number = 3 + number where number < 0");
        try (Register register = fixture.open()) {
            assertThatThrownBy(register::rebuild).hasMessageContaining("does not match its leaf");
        }
    }

    @Test
    void the_first_act_is_found_once_there_is_one() throws IOException, SQLException {
        try (Register register = fixture.open()) {
            assertThat(register.replay().first().map(Act::kind)).isEqualTo(Optional.of(Schemas.LOG_OPENED));
        }
    }
}
