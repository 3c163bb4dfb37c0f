package org.chancery.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.chancery.register.note.Checkpoint;
import org.chancery.server.TestServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogPagesTest {

    @Test
    void the_checkpoint_is_served_fresh_and_to_any_site() {
        HttpResponse<String> note = TestServer.get("/log/checkpoint", "Origin", "https://elsewhere.example");
        assertThat(note.statusCode()).isEqualTo(200);
        assertThat(note.headers().firstValue("Cache-Control")).hasValue("no-cache");
        assertThat(note.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        Checkpoint checkpoint = Checkpoint.unverified(note.body().getBytes(StandardCharsets.UTF_8));
        assertThat(checkpoint.size()).isPositive();
        assertThat(note.body()).startsWith(checkpoint.origin() + "\n");
    }

    @Test
    void a_log_without_a_name_says_that_it_is_a_trial() {
        assertThat(TestServer.get("/log/vkey").body()).startsWith("trial.invalid/");
        assertThat(TestServer.get("/en/nothing-here").body()).contains("Trial log.");
    }

    @Test
    void tiles_and_entries_are_kept_for_ever() {
        long size = Checkpoint.unverified(
                        TestServer.get("/log/checkpoint").body().getBytes(StandardCharsets.UTF_8))
                .size();
        String partial = size % 256 == 0 ? "" : ".p/" + size % 256;
        for (String path : new String[] {"tile/0/000", "tile/entries/000"}) {
            HttpResponse<String> tile = TestServer.get("/log/" + path + (size < 256 ? partial : ""));
            assertThat(tile.statusCode()).as(path).isEqualTo(200);
            assertThat(tile.headers().firstValue("Cache-Control"))
                    .hasValueSatisfying(it -> assertThat(it).contains("immutable"));
        }
    }

    @Test
    void the_opening_of_a_public_act_shows_its_content() {
        assertThat(TestServer.get("/log/opening/0").body()).contains("\"kind\":\"log.opened\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/log/opening/999999999",
                "/log/opening/00x",
                "/log/opening/-1",
                "/log/tile/0/999",
                "/log/tile/0/../0/000",
                "/log/tile/64/000",
                "/log/tile/entries/x01/000",
                "/log/tile/entries/000.p/0"
            })
    void what_the_log_does_not_have_is_not_found(String path) {
        HttpResponse<String> answer = TestServer.get(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("Exception");
    }

    @Test
    void health_tells_that_the_server_can_answer() {
        HttpResponse<String> health = TestServer.get("/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).contains("\"status\":\"ok\"");
        assertThat(health.headers().firstValue("Cache-Control")).hasValue("no-store");
    }
}
