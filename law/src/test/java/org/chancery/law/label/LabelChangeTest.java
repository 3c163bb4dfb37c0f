package org.chancery.law.label;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.label.Labels.ATT;
import static org.chancery.law.label.Labels.label;
import static org.chancery.law.label.Labels.rules;

import java.time.LocalDate;
import java.util.List;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.rule.LabelChangeRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LabelChangeTest {

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvFileSource(
            resources = "/label/changes.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true)
    void what_opens_a_document_needs_the_originators_consent(String from, String to, LabelChangeRule reason) {
        var finding = LabelChange.judge(ATT, label(from), to.equals("PUBLIC") ? Label.PUBLIC : label(to), List.of());
        assertThat(rules(finding)).contains(reason);
        boolean widens = reason != LabelChangeRule.LABEL_CHANGE_NARROWS;
        assertThat(finding.conclusion().rule())
                .isEqualTo(widens ? LabelChangeRule.LABEL_CHANGE_REFUSED : LabelChangeRule.LABEL_CHANGE_ALLOWED);
        assertThat(rules(finding).contains(LabelChangeRule.ORIGINATOR_CONSENT_MISSING))
                .isEqualTo(widens);
    }

    @Test
    void with_the_consent_of_every_originator_a_label_may_be_lowered() {
        var from = LabelText.read("SECRET; originator=DEU,FRA; release=FRA; review=2029-05-01; basis=N-1");
        var to = LabelText.read("RESTRICTED; originator=DEU,FRA; release=FRA; review=2029-05-01; basis=N-1");
        var france = new OriginatorConsent(Recipient.of("FRA"), LocalDate.of(2027, 1, 1));
        var germany = new OriginatorConsent(Recipient.of("DEU"), LocalDate.of(2027, 1, 2));
        assertThat(LabelChange.judge(ATT, from, to, List.of(france))
                        .conclusion()
                        .rule())
                .isEqualTo(LabelChangeRule.LABEL_CHANGE_REFUSED);
        assertThat(LabelChange.judge(ATT, from, to, List.of(france, germany))
                        .conclusion()
                        .rule())
                .isEqualTo(LabelChangeRule.LABEL_CHANGE_ALLOWED);
    }

    @Test
    void an_originator_cannot_be_dropped_without_consent() {
        var from = LabelText.read("SECRET; originator=DEU,FRA; release=FRA; review=2029-05-01; basis=N-1");
        assertThat(rules(LabelChange.judge(ATT, from, label("SECRET; release=FRA"), List.of())))
                .contains(LabelChangeRule.ORIGINATOR_DROPPED);
    }

    @Test
    void a_public_document_has_nothing_left_to_open() {
        assertThat(LabelChange.judge(ATT, Label.PUBLIC, label("SECRET; release=FRA"), List.of())
                        .conclusion()
                        .rule())
                .isEqualTo(LabelChangeRule.LABEL_CHANGE_ALLOWED);
    }
}
