package org.chancery.register.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.envelope.Kind;
import org.chancery.register.envelope.Opening;
import org.chancery.register.json.Json;
import org.junit.jupiter.api.Test;

class SchemasTest {
    private static final Kind KIND = new Kind("test.note");

    @Test
    void the_log_s_own_acts_of_every_past_version_stay_readable() throws IOException {
        Set<String> seen = new HashSet<>();
        for (String line : lines()) {
            Opening opening = Opening.of(new byte[32], line.getBytes(StandardCharsets.UTF_8));
            ContentDocument document = ContentDocument.of(opening);
            assertThat(new String(document.canonical(), StandardCharsets.UTF_8)).isEqualTo(line);
            Json.Obj newest = Schemas.own().upgrade(document.kind(), document.schema(), document.content());
            assertThat(newest.members().isEmpty()).isEqualTo(document.kind().equals(Schemas.LOG_DUMMY));
            seen.add(document.kind() + "/" + document.schema());
        }
        for (Kind kind : Schemas.own().kinds()) {
            for (int version = 1; version <= Schemas.own().newest(kind); version++) {
                assertThat(seen).as("one act of each version is kept").contains(kind + "/" + version);
            }
        }
    }

    @Test
    void each_step_is_taken_once_and_in_order() {
        Schemas schemas =
                Schemas.own().with(KIND, v1 -> v1.with("steps", "a"), v2 -> v2.with("steps", v2.text("steps") + "b"));
        assertThat(schemas.newest(KIND)).isEqualTo(3);
        assertThat(schemas.upgrade(KIND, 1, Json.object()).text("steps")).isEqualTo("ab");
        assertThat(schemas.upgrade(KIND, 2, Json.object().with("steps", "x")).text("steps"))
                .isEqualTo("xb");
        assertThat(schemas.upgrade(KIND, 3, Json.object())).isEqualTo(Json.object());
    }

    @Test
    void what_is_not_known_stops_the_reader() {
        assertThatThrownBy(() -> Schemas.own().upgrade(KIND, 1, Json.object()))
                .isInstanceOf(UnknownAct.class)
                .hasMessageContaining("test.note");
        for (int version : new int[] {0, 2}) {
            assertThatThrownBy(() -> Schemas.own().with(KIND).upgrade(KIND, version, Json.object()))
                    .isInstanceOf(UnknownAct.class)
                    .hasMessageContaining("not known to this program");
        }
        assertThatThrownBy(() -> Schemas.own().with(KIND).with(KIND)).hasMessageContaining("already known");
    }

    @Test
    void a_command_for_what_only_a_leaf_shows_cannot_be_built() {
        assertThatThrownBy(() -> Command.of(Kind.RESTRICTED, 1, Json.object()))
                .hasMessageContaining("not the kind of an act");
        assertThatThrownBy(() -> Command.of(KIND, 0, Json.object())).hasMessageContaining("schemas from 1");
        assertThatThrownBy(() -> Command.of(KIND, 1, Json.object()).restrictedTo(-1))
                .hasMessageContaining("labels count from 0");
        assertThatThrownBy(() -> new ActNumber(-1)).hasMessageContaining("from 0");
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = SchemasTest.class.getResourceAsStream("/acts-of-past-versions.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
