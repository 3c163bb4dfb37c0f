package org.chancery.law.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.law.Csv;
import org.chancery.law.status.AsAt;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.TreatyLaw;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ConformanceTest {
    private static final AsAt TODAY = AsAt.on(LocalDate.of(2026, 9, 1));

    private static SetTreaties treaties;

    @BeforeAll
    static void open() {
        treaties = new SetTreaties(DevelopmentSet.open());
    }

    private static List<String> differences(TreatyLaw law, List<Csv.Row> rows) {
        var differences = new ArrayList<String>();
        for (Csv.Row row : rows) {
            Optional<LocalDate> answer = answer(law, row).inForceSince();
            if (!answer.equals(Optional.of(LocalDate.parse(row.get("in_force"))))) {
                differences.add(row.get("treaty_id") + " " + row.get("iso3") + " consent " + row.get("consent_date")
                        + " published " + row.get("in_force") + " engine " + answer);
            }
        }
        return differences;
    }

    private static StateStatus answer(TreatyLaw law, Csv.Row row) {
        return law.state(Codes.agreement(row.get("treaty_id")), Codes.state(row), TODAY);
    }

    private static List<Csv.Row> pairs(String result) {
        return treaties.stateOracle().stream()
                .filter(row -> row.get("result").equals(result))
                .toList();
    }

    @Test
    void every_pair_that_matches_is_given_by_the_rule_alone() {
        List<Csv.Row> matches = pairs("match");
        assertThat(matches).hasSize(4331);
        assertThat(differences(treaties.withTreatyDates(), matches)).isEmpty();
    }

    @Test
    void every_date_that_the_official_publisher_gives_is_the_answer() {
        List<Csv.Row> wipo = treaties.stateOracle().stream()
                .filter(row -> row.get("family").equals("wipo"))
                .toList();
        assertThat(wipo).hasSize(732);
        assertThat(differences(treaties.withPublishedFacts(), wipo)).isEmpty();
    }

    @Test
    void every_treaty_date_that_matches_is_given_by_the_acts_alone() {
        TreatyLaw law = treaties.byActsAlone();
        List<Csv.Row> matches = treaties.treatyOracle().stream()
                .filter(row -> row.get("result").equals("match"))
                .toList();
        assertThat(matches).hasSize(50);
        List<String> differences = matches.stream()
                .map(row -> row.get("treaty_id") + " published " + row.get("published_eif") + " computed "
                        + law.agreement(Codes.agreement(row.get("treaty_id")), TODAY)
                                .computedEntryIntoForce()
                                .map(LocalDate::toString)
                                .orElse("none"))
                .filter(line -> !line.matches(".* published (\\S+) computed \\1"))
                .toList();
        assertThat(differences).isEmpty();
    }
}
