package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest {
    private static JsonNode json(String path) {
        HttpResponse<String> answer = Site.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    @Test
    void the_status_of_a_treaty_has_the_names_of_the_command_line() {
        JsonNode status = json("/api/v1/agreements/att/status?on=2014-12-24");
        assertThat(status.propertyNames())
                .containsExactly("agreement", "on", "inForce", "entryIntoForce", "announcedEntryIntoForce", "states");
        assertThat(status.get("inForce").asBoolean()).isTrue();
        assertThat(status.get("entryIntoForce").asString()).isEqualTo("2014-12-24");
        assertThat(status.get("states").get(0).propertyNames())
                .containsExactly(
                        "state",
                        "status",
                        "signed",
                        "consent",
                        "consentForm",
                        "inForceSince",
                        "withdrawalEffective",
                        "provisionalSince",
                        "finding");
    }

    @Test
    void the_table_says_the_same_as_the_object() {
        String table =
                Site.get("/api/v1/agreements/att/status.csv?on=2014-12-24").body();
        JsonNode states = json("/api/v1/agreements/att/status?on=2014-12-24").get("states");
        assertThat(table.lines().skip(1)).hasSize(states.size());
        assertThat(table).contains("ARG,PARTY,2013-06-03,2014-09-25,RATIFICATION,2014-12-24,,");
    }

    @Test
    void sentences_come_in_the_language_asked_for() {
        assertThat(json("/api/v1/agreements/att?lang=ru").at("/finding/answer").asString())
                .contains("24 декабря 2014 г.");
        assertThat(json("/api/v1/agreements/att").at("/finding/answer").asString())
                .contains("24 December 2014");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        String tag =
                Site.get("/api/v1/agreements/att").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = Site.get("/api/v1/agreements/att", "If-None-Match", tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void a_long_list_comes_in_pages_that_lead_to_each_other() {
        JsonNode first = json("/api/v1/agreements/att/acts?perPage=100");
        assertThat(first.get("items").size()).isEqualTo(100);
        int all = first.get("total").asInt();
        int seen = 0;
        for (JsonNode page = first; ; page = json(page.get("next").asString())) {
            seen += page.get("items").size();
            if (page.get("next").isNull()) {
                break;
            }
        }
        assertThat(seen).isEqualTo(all);
    }

    @Test
    void an_act_has_a_proof_that_holds() {
        JsonNode act = json("/api/v1/acts/20");
        JsonNode proof = json(act.get("proof").asString());
        assertThat(proof.get("leafHash").asString())
                .isEqualTo(act.get("leafHash").asString());
        assertThat(Proofs.root(proof)).isEqualTo(proof.get("root").asString());
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/agreements?on=yesterday, 400, on",
        "/api/v1/agreements?on=2014-02-30, 400, on",
        "/api/v1/agreements?on=0001-01-01, 400, on",
        "/api/v1/agreements?kind=pact, 400, kind",
        "/api/v1/agreements?page=0, 400, page",
        "/api/v1/agreements?perPage=501, 400, perPage",
        "/api/v1/agreements/att?lang=fr, 400, lang",
        "/api/v1/changes, 400, since",
        "/api/v1/agreements/unknown, 404, ",
        "/api/v1/agreements/att/states/ZZZ, 404, ",
        "/api/v1/acts/99999999, 404, ",
        "/api/v1/nothing, 404, "
    })
    void what_cannot_be_answered_is_a_problem_that_names_the_parameter(
            String path, int status, @Nullable String parameter) {
        HttpResponse<String> answer = Site.get(path);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        if (parameter != null) {
            assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
            assertThat(problem.get("detail").asString()).isNotBlank();
        }
    }
}
