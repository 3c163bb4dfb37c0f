package org.chancery.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer that depends on a faulty agreement is not given as if that agreement did not exist. */
class FaultyRelatedTest {

    @TempDir
    Path library;

    @Test
    void a_protocol_whose_parent_is_not_sound_gets_no_status_but_the_errors_of_the_parent() throws IOException {
        agreement("protocol", "related:\n  - {kind: protocol-of, to: parent}\nparticipation: {extent: held}\n");
        agreement("parent", "participation: {extent: sometimes}\n");
        var run = Run.chancery("status", library.resolve("protocol").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err())
                .contains("a related agreement is not sound")
                .contains(library.resolve("parent").resolve("agreement.yaml").toString());
    }

    @Test
    void a_parent_that_is_not_held_is_no_fault_of_the_protocol() throws IOException {
        agreement("protocol", "related:\n  - {kind: protocol-of, to: parent}\nparticipation: {extent: held}\n");
        assertThat(Run.chancery("status", library.resolve("protocol").toString())
                        .code())
                .isZero();
    }

    private void agreement(String id, String rest) throws IOException {
        Path folder = Files.createDirectories(library.resolve(id));
        Files.writeString(
                folder.resolve("agreement.yaml"),
                "format: 1\nid: " + id + "\nkind: treaty\ntitle: {en: " + id + "}\n" + rest);
    }
}
