package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.AgreementKind;
import org.chancery.law.instrument.Participation;
import org.chancery.law.reservation.Relation;
import org.chancery.law.status.Status;
import org.chancery.law.status.Timeline;
import org.chancery.server.search.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class OpenApiExamplesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final ApiSchema api = ApiSchema.served();

    static Stream<Arguments> words() {
        return Stream.of(
                Arguments.of("Finding/standing", Finding.Standing.values()),
                Arguments.of("AgreementSummary/kind", AgreementKind.values()),
                Arguments.of("AgreementSummary/participation", Participation.Extent.values()),
                Arguments.of("StateStatus/status", Status.values()),
                Arguments.of("Relation/relation", Relation.Kind.values()),
                Arguments.of("Event/kind", Timeline.Kind.values()),
                Arguments.of("Hit/kind", Document.Kind.values()));
    }

    @ParameterizedTest
    @MethodSource("words")
    void lists_exactly_the_words_that_answers_use(String property, Enum<?>[] used) {
        String[] names = property.split("/");
        Map<?, ?> schema = api.at("components", "schemas", names[0], "properties", names[1]);
        assertThat((List<?>) schema.get("enum"))
                .extracting(Object::toString)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(used).map(Enum::name).toList());
    }

    @Test
    void every_answer_has_an_example_with_the_documented_keys() {
        int answers = 0;
        for (Object path : api.at("paths").keySet()) {
            Map<?, ?> responses = api.at("paths", path.toString(), "get", "responses");
            for (Object status : responses.keySet()) {
                String where = path + " " + status;
                Map<?, ?> content = api.in(api.in(responses, status.toString()), "content");
                for (Object type : content.keySet()) {
                    Map<?, ?> body = api.in(content, type.toString());
                    assertThat(body.get("example")).as(where).isNotNull();
                    api.check(api.in(body, "schema"), body.get("example"), where);
                    answers++;
                }
            }
        }
        assertThat(answers).isGreaterThan(30);
    }

    @Test
    void every_served_answer_has_the_documented_keys() {
        int objects = 0;
        for (Object path : api.at("paths").keySet()) {
            Map<?, ?> operation = api.at("paths", path.toString(), "get");
            Map<?, ?> content = api.in(api.in(api.in(operation, "responses"), "200"), "content");
            if (operation.get("x-try") instanceof String address && content.containsKey("application/json")) {
                Object answer = JSON.readValue(Site.get(address).body(), Object.class);
                api.check(api.in(api.in(content, "application/json"), "schema"), answer, address);
                objects++;
            }
        }
        assertThat(objects).isEqualTo(13);
    }

    @Test
    void every_served_problem_has_the_documented_keys() {
        for (String address : List.of(
                "/api/v1/agreements?on=yesterday", "/api/v1/agreements/nothing", "/api/v1/search", "/api/v1/changes")) {
            Object problem = JSON.readValue(Site.get(address).body(), Object.class);
            api.check(api.at("components", "schemas", "Problem"), problem, address);
        }
    }
}
