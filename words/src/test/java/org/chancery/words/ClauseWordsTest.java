package org.chancery.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.calendar.MonthEnd;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.AmendmentRule;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.Condition;
import org.chancery.law.instrument.ConsentClause;
import org.chancery.law.instrument.ConsentForm;
import org.chancery.law.instrument.Counted;
import org.chancery.law.instrument.Duration;
import org.chancery.law.instrument.EntryIntoForce;
import org.chancery.law.instrument.FinalClauses;
import org.chancery.law.instrument.Group;
import org.chancery.law.instrument.LaterParties;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.ProvisionalClause;
import org.chancery.law.instrument.ReservationClause;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.instrument.WithdrawalClause;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ClauseWordsTest {

    private static final Counted INSTRUMENTS =
            new Counted(Set.of(ConsentForm.APPROVAL, ConsentForm.RATIFICATION, ConsentForm.ACCEPTANCE), false, false);
    private static final Group LISTED = new Group.Listed("annex-2");

    @Test
    void entry_into_force_after_the_fiftieth_instrument() {
        var clauses = entering(new Condition.Count(50, new Group.Everyone(), INSTRUMENTS), CountingRule.days(90));
        assertThat(entry(clauses, Language.ENGLISH))
                .isEqualTo("Enters into force 90 days after the deposit of the fiftieth instrument of ratification,"
                        + " acceptance or approval.");
        assertThat(entry(clauses, Language.RUSSIAN))
                .isEqualTo("Вступает в силу через 90 дней после сдачи на хранение пятидесятого документа о ратификации,"
                        + " принятии или утверждении.");
    }

    @Test
    void a_condition_of_several_parts_is_said_part_by_part() {
        var clauses = entering(
                new Condition.And(List.of(
                        new Condition.Count(55, new Group.Everyone(), Counted.EVERY_STATE),
                        new Condition.Share(new BigDecimal("55"), "co2", LISTED, Counted.EVERY_STATE))),
                CountingRule.days(30));
        assertThat(entry(clauses, Language.ENGLISH))
                .isEqualTo(
                        "Enters into force 30 days after the day on which this is fulfilled: 55 instruments of consent"
                                + " to be bound, and instruments of consent to be bound of listed States (France and"
                                + " the Russian Federation) that together have 55 per cent of the weights (co2).");
    }

    @Test
    void all_states_of_a_list_are_named() {
        var clauses = entering(new Condition.AllOf(LISTED, INSTRUMENTS), CountingRule.days(180));
        assertThat(entry(clauses, Language.RUSSIAN))
                .isEqualTo("Вступает в силу через 180 дней после сдачи на хранение последнего документа о ратификации,"
                        + " принятии или утверждении всех перечисленных государств (Российская Федерация и Франция).");
    }

    @ParameterizedTest
    @EnumSource
    void every_clause_that_can_be_written_can_be_said(Language language) {
        for (var clauses : everyVariant()) {
            var texts = Words.in(language).clauses(clauses);
            assertThat(texts)
                    .hasSizeBetween(8, 9)
                    .allSatisfy(clause -> assertThat(clause.heading() + " " + clause.text())
                            .doesNotContainPattern("[{}#]|\\bnull\\b|  |\\.\\."));
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_text_on_clauses_is_missing_in_a_language(Language language) {
        assertThat(Phrases.of("clauses", language).keys())
                .isEqualTo(Phrases.of("clauses", Language.ENGLISH).keys());
        assertThat(Phrases.of("phrases", language).keys())
                .isEqualTo(Phrases.of("phrases", Language.ENGLISH).keys());
    }

    private static String entry(FinalClauses clauses, Language language) {
        return Words.in(language).clauses(clauses).get(1).text();
    }

    private static FinalClauses entering(Condition when, CountingRule then) {
        return variant(when, then, 0, new Duration.Unlimited());
    }

    private static Group partiesTo(Optional<LocalDate> fixed) {
        return new Group.PartiesTo(new AgreementId("ccw"), fixed);
    }

    private static List<FinalClauses> everyVariant() {
        var conditions = List.of(
                new Condition.Count(1, new Group.Signatories(), Counted.EVERY_STATE),
                new Condition.AllOf(new Group.DepositaryStates(), INSTRUMENTS),
                new Condition.AllOf(new Group.Everyone(), INSTRUMENTS),
                new Condition.Fraction(2, 3, false, LISTED, INSTRUMENTS),
                new Condition.Fraction(1, 2, true, LISTED, INSTRUMENTS),
                new Condition.Fraction(3, 4, false, partiesTo(Optional.empty()), INSTRUMENTS),
                new Condition.Fraction(1, 2, true, partiesTo(Optional.of(LocalDate.of(2001, 9, 1))), INSTRUMENTS),
                new Condition.Or(List.of(
                        new Condition.Count(120, new Group.DepositaryStates(), INSTRUMENTS),
                        new Condition.AllOf(new Group.Signatories(), INSTRUMENTS))),
                new Condition.OnlyPublished(new LocalizedText(Map.of("en", "No list.", "ru", "Списка нет."))));
        var durations = List.of(
                new Duration.Term(5, 5, Optional.empty()),
                new Duration.Term(1, 0, Optional.empty()),
                new Duration.LinkedTo(new AgreementId("ccw"), Optional.empty()),
                new Duration.NotStated());
        var all = new ArrayList<FinalClauses>();
        for (var i = 0; i < conditions.size(); i++) {
            var kinds = CountingRule.Kind.values();
            var kind = kinds[i % kinds.length];
            var rule = new CountingRule(kind, kind == CountingRule.Kind.ON_DEPOSIT ? 0 : i, i % 3);
            all.add(variant(conditions.get(i % conditions.size()), rule, i, durations.get(i % durations.size())));
        }
        return all;
    }

    private static FinalClauses variant(Condition when, CountingRule rule, int i, Duration duration) {
        var families = LaterParties.Family.values();
        var gaps = LaterParties.Gap.values();
        var policies = ReservationClause.Policy.values();
        var effects = AmendmentRule.Effect.values();
        var withdrawals = WithdrawalClause.Policy.values();
        var clocks = ReservationClause.SilenceClock.values();
        var articles = i % 2 == 0 ? List.<Article>of() : List.of(new Article("6"), new Article("7"));
        return new FinalClauses(
                new ConsentClause(
                        i == 0 ? Set.of() : java.util.EnumSet.of(ConsentForm.values()[i], ConsentForm.ACCESSION),
                        i % 2 == 0 ? Optional.empty() : Optional.of(LocalDate.of(2013, 6, 3)),
                        i % 3 == 0 ? Optional.empty() : Optional.of(LocalDate.of(2014, 6, 3)),
                        i % 4 == 1 ? Optional.of(new AgreementId("ccw")) : Optional.empty(),
                        i % 4 == 2 ? 2 : 0,
                        List.of(new AgreementId("ccw-p1"), new AgreementId("ccw-p2")),
                        Optional.empty()),
                Optional.of(new EntryIntoForce(
                        when,
                        rule,
                        i % 2 == 1 ? Optional.of(LocalDate.of(1995, 1, 13)) : Optional.empty(),
                        i % 2 == 1 ? Optional.of(new AgreementId("ccw")) : Optional.empty(),
                        i % 2 == 1 ? Optional.of(LocalDate.of(1999, 4, 21)) : Optional.empty(),
                        Optional.of(new Article("22(1)")))),
                i == 1
                        ? Optional.empty()
                        : Optional.of(new LaterParties(
                                rule, families[i % families.length], gaps[i % gaps.length], Optional.empty())),
                new ProvisionalClause(i % 3 != 0, articles, Optional.empty()),
                new ReservationClause(
                        policies[i % policies.length],
                        List.of(new Article("3")),
                        ReservationClause.Effect.values()[i % 2],
                        clocks[i % clocks.length],
                        12,
                        Optional.empty()),
                new WithdrawalClause(
                        withdrawals[i % withdrawals.length],
                        rule,
                        true,
                        i % 2 == 1,
                        i,
                        WithdrawalClause.WithParent.values()[i % 3],
                        i % 2 == 1 ? LocalizedText.of("en", "Obligations are settled first.") : LocalizedText.none(),
                        Optional.empty()),
                List.of(new AmendmentRule(
                        "a",
                        effects[i % effects.length],
                        i < 4 ? Optional.of(when) : Optional.empty(),
                        rule,
                        i >= 6 ? 90 : 0,
                        articles,
                        Optional.empty())),
                duration,
                i % 2 == 0 ? MonthEnd.CLAMP : MonthEnd.ROLL_OVER,
                Map.of("annex-2", Set.of(new StateCode("FRA"), new StateCode("RUS"))),
                Map.of());
    }
}
