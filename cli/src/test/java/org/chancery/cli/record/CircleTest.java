package org.chancery.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cli.Run;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreements that depend on each other in a circle have no status; no command pretends that they had. */
class CircleTest {

    @TempDir
    Path library;

    @BeforeEach
    void red_needs_blue_and_blue_needs_red() throws IOException {
        agreement("red", "blue");
        agreement("blue", "red");
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "status", "timeline", "explain"})
    void every_question_is_refused_with_the_place_and_the_link(String command) {
        var run = Run.chancery(command, library.resolve("red").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains(library.resolve("red/agreement.yaml").toString())
                .contains("depend on each other in a circle", "red", "blue", "remove one of the links");
    }

    @Test
    void without_the_link_the_question_is_answered() throws IOException {
        agreement("blue", "");
        assertThat(Run.chancery("status", library.resolve("red").toString()).code())
                .isZero();
    }

    private void agreement(String id, String parent) throws IOException {
        Path folder = Files.createDirectories(library.resolve(id));
        String related = parent.isEmpty() ? "" : "related:\n  - {kind: protocol-of, to: " + parent + "}\n";
        Files.writeString(
                folder.resolve("agreement.yaml"),
                "format: 1\nid: " + id + "\nkind: treaty\ntitle: {en: " + id + "}\n" + related
                        + "participation: {extent: held}\n");
    }
}
