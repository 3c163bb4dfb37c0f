package org.chancery.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.act.ActId;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.BallotRule;
import org.chancery.law.rule.Rule;
import org.chancery.law.rule.SilenceRule;
import org.junit.jupiter.api.Test;

class DecisionTextTest {
    private static final Basis RULES = new Basis.Procedure(
            new LocalizedText(Map.of("en", "Rules of Procedure", "ru", "Правила процедуры")),
            Optional.of(new Article("14(2)")));
    private static final Value NOON =
            new Value.OfMoment(Instant.parse("2026-03-13T11:00:00Z"), ZoneId.of("Europe/Vienna"));
    private static final Value BEFORE =
            new Value.OfMoment(Instant.parse("2026-03-13T10:59:59Z"), ZoneId.of("Europe/Vienna"));

    @Test
    void a_decision_names_who_took_part_and_the_article_of_the_rules() {
        var finding = finding(BallotRule.BALLOT_ADOPTED, new Value.OfNumber(5), new Value.OfNumber(6));
        var english = Words.in("en").text(finding);
        assertThat(english.answer()).isEqualTo("Adopted; 5 of 6 members took part.");
        assertThat(english.conclusion().basis()).isEqualTo("Rules of Procedure, art.\u00a014(2)");
        var russian = Words.in("ru").text(finding);
        assertThat(russian.answer()).isEqualTo("Принято; участвовали: 5 из 6 членов.");
        assertThat(russian.conclusion().basis()).isEqualTo("Правила процедуры, ст.\u00a014(2)");
    }

    @Test
    void where_a_second_decides_it_is_told() {
        var finding =
                finding(SilenceRule.SILENCE_OBJECTION_IN_TIME, new Value.OfState(new StateCode("FRA")), BEFORE, NOON);
        assertThat(Words.in("en").text(finding).answer())
                .isEqualTo("The objection or amendment of France reached the Chair at 13 March 2026, 11:59:59"
                        + " (UTC+01:00), before 13 March 2026, 12:00 (UTC+01:00).");
        assertThat(Words.in("ru").text(finding).answer())
                .isEqualTo("Возражение или поправка Франции поступили к председателю 13 марта 2026 г., 11:59:59"
                        + " (UTC+01:00), до 13 марта 2026 г., 12:00 (UTC+01:00).");
    }

    @Test
    void a_program_reads_the_instant_and_the_rules() {
        var tree = FindingTree.of(finding(SilenceRule.SILENCE_EXPIRED, NOON), Words.in("en"));
        assertThat(String.valueOf(tree.get("conclusion")))
                .contains("{at=2026-03-13T11:00:00Z, zone=Europe/Vienna}", "kind=rules-of-procedure", "article=14(2)");
    }

    private static Finding finding(Rule rule, Value... values) {
        var reason = Reason.of(rule, RULES, List.of(new ActId("act-1")), values);
        return new Finding(new AgreementId("att"), Finding.Standing.ESTABLISHED, reason, List.of());
    }
}
