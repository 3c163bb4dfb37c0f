package org.chancery.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.cli.Run;
import org.chancery.register.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerifyCommandTest {

    @Test
    void a_whole_log_verifies_also_below_a_site(@TempDir Path site) throws Exception {
        var log = new SmallLog().add("test.noted", Json.object().with("text", "one"));
        log.writeTo(site.resolve("log"));
        var run = Run.chancery("verify", site.toString(), "--key", log.vkey());
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("signed by a key you gave").contains("verifies.");
        assertThat(Run.chancery("verify", site.toString(), "--format", "json").out())
                .contains("\"verifies\" : true");
    }

    @Test
    void a_changed_entry_is_named(@TempDir Path folder) throws Exception {
        var entries = new SmallLog()
                .add("test.noted", Json.object().with("text", "one"))
                .writeTo(folder);
        var bytes = Files.readAllBytes(entries);
        bytes[bytes.length - 10] ^= 1;
        Files.write(entries, bytes);
        var run = Run.chancery("verify", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("entry 1 differs from its leaf hash").contains("does not verify");
    }

    @Test
    void a_log_must_contain_the_checkpoint_that_was_kept(@TempDir Path folder) throws Exception {
        var log = new SmallLog();
        log.writeTo(folder);
        var kept = Files.copy(folder.resolve("checkpoint"), folder.resolve("kept"));
        log.add("test.noted", Json.object().with("text", "one")).writeTo(folder);
        assertThat(Run.chancery("verify", folder.toString(), "--earlier", kept.toString())
                        .code())
                .isZero();
        var other = new SmallLog();
        other.writeTo(folder.resolve("other"));
        var run = Run.chancery("verify", folder.resolve("other").toString(), "--earlier", kept.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--earlier");
    }

    @Test
    void a_place_without_a_log_is_refused(@TempDir Path folder) {
        var run = Run.chancery("verify", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no log").contains("checkpoint");
        assertThat(Run.chancery("verify", folder.resolve("none").toString()).err())
                .contains("no such folder");
    }

    @Test
    void an_address_where_nothing_listens_is_refused() {
        var run = Run.chancery("verify", "http://127.0.0.1:1");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("http://127.0.0.1:1 cannot be read");
    }

    @Test
    void a_log_with_a_broken_checkpoint_does_not_verify(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("checkpoint"), "example.org/log\nnot a number\n");
        var run = Run.chancery("verify", folder.toString());
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("FAILS").contains("does not verify");
    }

    @Test
    void a_key_that_is_none_is_refused(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("checkpoint"), "x");
        assertThat(Run.chancery("verify", folder.toString(), "--key", "a+b").err())
                .contains("--key a+b");
        assertThat(Run.chancery("verify", folder.toString(), "--key", "nothing").err())
                .contains("neither a key");
        var earlier = Run.chancery(
                "verify", folder.toString(), "--earlier", folder.resolve("none").toString());
        assertThat(earlier.err()).contains("there is no such file");
        assertThat(earlier.code()).isEqualTo(2);
    }
}
