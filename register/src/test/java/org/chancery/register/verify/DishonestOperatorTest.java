package org.chancery.register.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.chancery.register.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Logs that are signed and whole, and yet break the rules of the register. */
class DishonestOperatorTest {
    private static final Json.Obj CONTENT = Json.object().with("title", "t");

    @TempDir
    Path folder;

    @Test
    void an_honest_log_of_two_acts_verifies() throws IOException {
        assertThat(new HandMadeLog()
                        .add("test.note", "test.note", 1_000, CONTENT)
                        .verify(folder)
                        .differences())
                .isEmpty();
    }

    @Test
    void a_recorded_time_that_goes_back_is_named() throws IOException {
        Report report = new HandMadeLog()
                .add("test.note", "test.note", 5_000, CONTENT)
                .add("test.note", "test.note", 4_999, CONTENT)
                .verify(folder);
        assertThat(report.differences())
                .containsExactly(new Difference.EntryRefused(2, "was recorded before the entry to its left"));
    }

    @Test
    void an_act_that_shows_one_kind_and_holds_another_is_named() throws IOException {
        Report report =
                new HandMadeLog().add("test.note", "test.vote", 5_000, CONTENT).verify(folder);
        assertThat(report.first().orElseThrow().text()).contains("act 1 is of another kind");
    }

    @Test
    void a_published_act_that_was_restricted_may_hold_any_kind() throws IOException {
        assertThat(new HandMadeLog()
                        .add("restricted", "test.vote", 5_000, CONTENT)
                        .verify(folder)
                        .verifies())
                .isTrue();
    }

    @Test
    void an_entry_that_is_no_envelope_is_named() throws IOException {
        Report report = new HandMadeLog()
                .add("anything".getBytes(StandardCharsets.UTF_8), new byte[0])
                .verify(folder);
        assertThat(report.first().orElseThrow().text()).contains("entry 1 is not an envelope");
    }

    @Test
    void a_log_whose_acts_name_another_origin_is_refused() throws IOException {
        Report report = new HandMadeLog()
                .add("log.succeeded", "log.succeeded", 5_000, Json.object().with("origin", "register.example/other"))
                .verify(folder);
        assertThat(report.first().orElseThrow().text()).contains("name the origin \"register.example/other\"");
    }
}
