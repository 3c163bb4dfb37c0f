package org.chancery.packages.procedure;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.chancery.law.decision.Share;
import org.chancery.law.decision.Way;
import org.chancery.packages.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcedureFromTreeTest {

    @Test
    void the_rules_of_a_conference_are_read_whole() throws IOException {
        var problems = new Problems("rules.yaml");
        var rules = ProcedureFromTree.readYaml(conference(), problems).orElseThrow();
        assertThat(problems.errors()).isZero();
        assertThat(rules.zone()).isEqualTo(ZoneId.of("Europe/Vienna"));
        assertThat(rules.calendar().isWorking(LocalDate.of(2026, 5, 1))).isFalse();
        var fallback = rules.rule("substance").fallback().orElseThrow();
        assertThat(fallback.deferral()).isEqualTo(Duration.ofHours(24));
        assertThat(fallback.rule()).isEqualTo(rules.rule("two-thirds"));
        assertThat(rules.rule("two-thirds").way())
                .isEqualTo(Way.Majority.of(Share.TWO_THIRDS, Way.Base.PRESENT_AND_VOTING));
        assertThat(rules.rule("contributions").proxies().allowed()).isTrue();
        assertThat(rules.silence().orElseThrow().shortestHours()).isEqualTo(72);
        assertThat(rules.preliminary()).isPresent();
        assertThat(rules.amendments()).isPresent();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "share: at-least 2/3 | share: two-thirds",
                "share: at-least 2/3 | share: at-least 3/2",
                "rule: two-thirds} | rule: unknown}",
                "rule: two-thirds} | rule: substance}",
                "blockers: present | blockers: everybody",
                "Europe/Vienna | Europe/Nowhere",
                "share: more-than 1/2 | share: at-least 2/3",
                "tie: chair-decides | tie: somebody",
                "decided-by: two-thirds | decided-by: nobody",
                "order: furthest-first | order: nearest-first",
                "secret | secret",
                "shortest-hours: 72 | shortest-hour: 72"
            })
    void what_cannot_be_right_is_refused_with_its_line(String right, String wrong) throws IOException {
        var text = right.equals("secret")
                ? conference().replace("weights: scale", "weights: scale\n    secret: true")
                : conference().replace(right, wrong);
        assertThat(text).isNotEqualTo(conference());
        var problems = new Problems("rules.yaml");
        assertThat(ProcedureFromTree.readYaml(text, problems)).isEmpty();
        assertThat(problems.errors()).isPositive();
    }

    private static String conference() throws IOException {
        try (var in = requireNonNull(ProcedureFromTreeTest.class.getResourceAsStream("/procedure/conference.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
