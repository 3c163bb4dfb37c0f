package org.chancery.server.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.server.labels.LabelledServer.label;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.chancery.law.act.Holdings;
import org.chancery.law.label.SchemeTable;
import org.chancery.law.status.TreatyLaw;
import org.chancery.packages.PackageReader;
import org.junit.jupiter.api.Test;

class LabelPlanTest {

    private static final LocalDate DAY = LocalDate.of(2014, 12, 1);

    @Test
    void all_parties_are_those_of_each_day_also_of_days_to_come() {
        var known = new KnownCircumstances(armsTradeTreaty(), Map.of(), DAY);
        var plan = LabelPlan.of(1, label("RESTRICTED; release=parties(att)"), DAY, known);
        assertThat(plan.expressions().on(DAY)).contains("nobody");
        LocalDate entry = LocalDate.of(2014, 12, 24);
        assertThat(plan.expressions().changes()).contains(entry);
        assertThat(plan.expressions().on(entry)).contains("for:FRA").doesNotContain("nobody");
    }

    @Test
    void an_agreement_that_is_not_held_has_no_parties_here() {
        var known = new KnownCircumstances(armsTradeTreaty(), Map.of(), DAY);
        assertThat(LabelPlan.of(1, label("RESTRICTED; release=parties(not-held)"), DAY, known)
                        .expressions()
                        .on(DAY))
                .contains("nobody");
    }

    private static TreatyLaw armsTradeTreaty() {
        return TreatyLaw.over(Holdings.of(
                List.of(PackageReader.read(Path.of("../library/att")).dossier().orElseThrow())));
    }

    @Test
    void the_example_scheme_can_be_read_and_says_that_it_is_an_example() throws java.io.IOException {
        try (var file = Labels.class.getResourceAsStream("example-scheme.csv")) {
            var text = new String(
                    java.util.Objects.requireNonNull(file).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            var scheme = SchemeTable.read("example", text.lines().toList());
            assertThat(text).contains("nobody's regulation");
            assertThat(scheme.bases()).hasSize(6);
            assertThat(scheme.terms().level("Example scheme", "closed", LocalDate.of(2024, 1, 1)))
                    .contains(org.chancery.law.label.Level.CONFIDENTIAL);
            assertThat(scheme.terms().level("Example scheme", "closed", LocalDate.of(2025, 1, 1)))
                    .isEmpty();
        }
    }
}
