package org.chancery.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.cli.Run;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ExplainCommandTest {

    @Test
    void every_step_has_its_basis_and_the_counting_a_ruler() {
        var run = Run.chancery("explain", "att", "--state", "FRA", "--on", "2014-12-24", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("France has been a party since 24 December 2014.")
                .contains("Basis: Article 22(1) of the Arms Trade Treaty")
                .contains("├")
                .contains(" 90 days later ")
                .contains("[FRA-ratification-2014-04-02]");
        assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void the_same_in_russian() {
        var run = Run.chancery("explain", "att", "--state", "FRA", "--on", "2014-12-24", "--lang", "ru");
        assertThat(run.out())
                .contains("Франция является участником с 24 декабря 2014 г.")
                .contains("Основание: Статья 22(1) Договора о торговле оружием")
                .doesNotContain("г..");
    }

    @Test
    void json_gives_the_finding_as_data() {
        var run = Run.chancery("explain", "att", "--on", "2014-12-24", "--format", "json");
        var finding = JsonMapper.builder().build().readTree(run.out());
        assertThat(finding.get("conclusion").get("rule").asString()).isEqualTo("AGREEMENT_IN_FORCE");
    }

    @Test
    void a_relation_is_marked_indicative() {
        var run = Run.chancery("relation", "att", "ISL", "NOR", "--on", "2020-01-01", "--lang", "en");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Indicative").contains("Iceland").contains("Norway");
    }

    @Test
    void the_vienna_convention_is_a_treaty_between_its_parties_and_custom_towards_others() {
        assertThat(basisOfRelation("DEU")).isEqualTo("treaty");
        assertThat(basisOfRelation("FRA")).isEqualTo("custom");
        var russian = Run.chancery("relation", "cat", "GBR", "MAR", "--on", "2020-01-01", "--lang", "ru");
        assertThat(russian.out().replaceAll("\\s+", " ")).contains("как договор");
    }

    private static String basisOfRelation(String other) {
        var run = Run.chancery("relation", "ccm", "GBR", other, "--on", "2020-01-01", "--format", "json");
        var finding = JsonMapper.builder().build().readTree(run.out()).findValue("conclusion");
        return finding.get("basis").get("as").asString();
    }

    @Test
    void a_timeline_runs_from_the_oldest_event_on() {
        var run = Run.chancery("timeline", "ccw-p4", "--on", "2020-01-01", "--format", "csv");
        assertThat(run.out().lines().skip(1))
                .isSortedAccordingTo((a, b) -> a.substring(0, 10).compareTo(b.substring(0, 10)));
        assertThat(run.out()).contains("1998-07-30,ENTERED_INTO_FORCE");
        assertThat(Run.chancery("timeline", "ccw-p4", "--lang", "ru").out()).contains("вступление в силу");
    }
}
