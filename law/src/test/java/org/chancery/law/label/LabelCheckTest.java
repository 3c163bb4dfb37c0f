package org.chancery.law.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.label.Labels.ATT;
import static org.chancery.law.label.Labels.label;
import static org.chancery.law.label.Labels.rules;

import java.time.LocalDate;
import java.util.List;
import org.chancery.law.rule.AccessRule;
import org.chancery.law.rule.LabelRule;
import org.chancery.law.rule.Rule;
import org.junit.jupiter.api.Test;

class LabelCheckTest {

    private static final LabelScheme SCHEME = SchemeTable.read("test", List.of("basis,N-1,negotiations,переговоры"));

    private static List<Rule> check(Label label, LocalDate on) {
        var finding = new LabelCheck(SCHEME, Level.RESTRICTED).check(ATT, label, on, Circumstances.none());
        boolean sound = finding.conclusion().rule() == LabelRule.LABEL_SOUND;
        var refusals = List.of(
                LabelRule.LEVEL_ABOVE_MAXIMUM,
                LabelRule.BASIS_NOT_LISTED,
                LabelRule.REVIEW_NOT_AHEAD,
                LabelRule.REVIEW_TOO_LATE,
                LabelRule.RELEASED_TO_NOBODY);
        assertThat(sound).isEqualTo(rules(finding).stream().noneMatch(refusals::contains));
        return rules(finding);
    }

    @Test
    void a_complete_label_may_be_used() {
        assertThat(check(label("RESTRICTED; release=FRA"), LocalDate.of(2024, 5, 1)))
                .containsExactly(
                        LabelRule.LEVEL_WITHIN_MAXIMUM,
                        LabelRule.BASIS_LISTED,
                        LabelRule.REVIEW_IN_TIME,
                        LabelRule.RELEASED_TO_SOMEBODY);
    }

    @Test
    void a_review_date_lies_ahead_but_not_more_than_five_years() {
        assertThat(check(label("RESTRICTED; release=FRA"), LocalDate.of(2024, 4, 30)))
                .contains(LabelRule.REVIEW_TOO_LATE);
        assertThat(check(label("RESTRICTED; release=FRA"), LocalDate.of(2029, 5, 1)))
                .contains(LabelRule.REVIEW_NOT_AHEAD);
    }

    @Test
    void nothing_above_the_accredited_maximum_is_taken_in() {
        assertThat(check(label("CONFIDENTIAL; release=FRA"), LocalDate.of(2027, 1, 1)))
                .contains(LabelRule.LEVEL_ABOVE_MAXIMUM);
    }

    @Test
    void a_basis_is_one_of_the_schemes() {
        var label = LabelText.read("RESTRICTED; originator=FRA; release=FRA; review=2029-05-01; basis=N-9");
        assertThat(check(label, LocalDate.of(2027, 1, 1))).contains(LabelRule.BASIS_NOT_LISTED);
    }

    @Test
    void a_label_under_which_nobody_could_read_is_refused() {
        assertThat(check(label("RESTRICTED; release=FRA; not=FRA"), LocalDate.of(2027, 1, 1)))
                .contains(LabelRule.RELEASED_TO_NOBODY);
    }

    @Test
    void a_public_document_needs_no_basis() {
        assertThat(check(Label.PUBLIC, LocalDate.of(2027, 1, 1))).containsExactly(AccessRule.LABEL_PUBLIC);
    }
}
