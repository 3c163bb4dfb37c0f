package org.chancery.packages.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.law.act.ActId;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Reason;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.rule.ClassificationRule;
import org.chancery.law.scope.Band;
import org.chancery.law.scope.ClassificationCheck;
import org.chancery.law.scope.ClassificationFinding;
import org.chancery.law.scope.Classified;
import org.chancery.law.scope.ControlLists;
import org.chancery.law.scope.Fit;
import org.chancery.law.scope.ProjectClass;
import org.chancery.law.scope.Thresholds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cases of domain reference 02, section 4, by the lists that are shipped. */
class TechnologiesOfTheDomainTest {

    private static final Path LISTS = Path.of("..", "lists");
    private static final ControlLists CONTROL = ControlListFiles.lists(LISTS);
    private static final AgreementId KEPT = new AgreementId("t");
    private static final String OF_2012 = "EU list reproduced in the French order of 27 June 2012";
    private static final String OF_2024 = "19 Feb 2024 (OJ C/2024/1945)";

    @Test
    void a_laser_dazzler_is_contested_and_raises_human_rights() {
        var finding = classes(
                Set.of(new ProjectClass("DIRECTED_ENERGY"), new ProjectClass("NON_LETHAL")),
                fit("EU CML", OF_2024, Fit.CONTESTED, "ML19"));
        assertThat(finding.standing()).isEqualTo(Finding.Standing.DISPUTED);
        assertThat(finding.steps()).extracting(Reason::rule).contains(ClassificationRule.HUMAN_RIGHTS_MANDATORY);
    }

    @Test
    void a_laser_made_to_blind_is_marked() {
        assertThat(ClassificationFinding.mayBeProhibited(
                        CONTROL, List.of(fit("EU CML", OF_2024, Fit.CLEAR, "ML19.f")), LocalDate.of(2024, 6, 1)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"AT_OR_ABOVE, BELOW, CONTESTED", "AT_OR_ABOVE, AT_OR_ABOVE, CLEAR", "BELOW, AT_OR_ABOVE, CONTESTED"})
    void range_and_payload_as_bands_suggest_a_fit(Band range, Band payload, Fit fit) {
        assertThat(ControlListFiles.thresholds(LISTS)
                        .suggestion("MTCR Annex", range, payload)
                        .map(Thresholds.Row::fit))
                .contains(fit);
    }

    @Test
    void a_psychophysical_device_is_in_no_list_and_raises_human_rights() {
        var finding = classes(
                Set.of(new ProjectClass("NON_LETHAL")),
                fit("EU CML", OF_2024, Fit.NONE),
                fit("ATT", "2013", Fit.NONE),
                fit("UNROCA", "7+1", Fit.NONE));
        assertThat(finding.conclusion().rule()).isEqualTo(ClassificationRule.NO_LIST_HAS_IT);
        assertThat(finding.steps()).extracting(Reason::rule).contains(ClassificationRule.HUMAN_RIGHTS_MANDATORY);
    }

    @Test
    void software_for_offensive_operations_has_no_entry_in_the_older_edition() {
        var act = new Classified(
                new ActId("c"),
                LocalDate.of(2013, 1, 1),
                Recipient.of("AAA"),
                "EU CML",
                OF_2012,
                List.of("ML21.b.5"),
                Fit.CLEAR,
                LocalizedText.of("en", "why"));
        assertThat(ClassificationCheck.of(KEPT, CONTROL, act).steps())
                .extracting(Reason::rule)
                .contains(ClassificationRule.ENTRY_NOT_IN_EDITION);
    }

    private static Finding classes(Set<ProjectClass> classes, Classified... acts) {
        for (Classified act : acts) {
            assertThat(ClassificationCheck.of(KEPT, CONTROL, act).conclusion().rule())
                    .as("%s", act)
                    .isEqualTo(ClassificationRule.CLASSIFICATION_SOUND);
        }
        return ClassificationFinding.of(
                KEPT, CONTROL, ScopeLists.classes(LISTS), classes, List.of(acts), LocalDate.of(2024, 6, 1));
    }

    private static Classified fit(String list, String edition, Fit fit, String... entries) {
        return new Classified(
                new ActId("c"),
                LocalDate.of(2024, 5, 1),
                Recipient.of("AAA"),
                list,
                edition,
                List.of(entries),
                fit,
                LocalizedText.of("en", "why"));
    }
}
