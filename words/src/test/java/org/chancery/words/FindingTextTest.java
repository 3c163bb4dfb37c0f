package org.chancery.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.act.ActId;
import org.chancery.law.calendar.CountingRule;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.AgreementRule;
import org.chancery.law.rule.BindingRule;
import org.chancery.law.rule.EntryRule;
import org.chancery.law.rule.Rule;
import org.chancery.law.rule.StateRule;
import org.junit.jupiter.api.Test;

class FindingTextTest {

    private static final AgreementId ATT = new AgreementId("att");

    private static final Finding BOUND = new Finding(
            ATT,
            Finding.Standing.ESTABLISHED,
            new Reason(
                    StateRule.STATE_IS_PARTY,
                    new Basis.Record(),
                    Map.of("state", new Value.OfState(new StateCode("FRA")), "since", date(2014, 12, 24)),
                    List.of(new ActId("FRA-ratification-2014-04-02"))),
            List.of(new Reason(
                    EntryRule.COUNTED,
                    new Basis.Clause(ATT, Optional.of(new Article("22(1)"))),
                    Map.of(
                            "from", date(2014, 9, 25),
                            "rule", new Value.OfRule(CountingRule.days(90)),
                            "result", date(2014, 12, 24)),
                    List.of())));

    @Test
    void a_condition_that_cannot_be_computed_is_not_confirmed_where_a_published_date_stands() {
        var finding = new Finding(
                ATT,
                Finding.Standing.ESTABLISHED,
                reason(
                        AgreementRule.AGREEMENT_IN_FORCE,
                        Map.of("agreement", new Value.OfAgreement(ATT), "since", date(1994, 4, 20))),
                List.of(
                        reason(EntryRule.THRESHOLD_NOT_REACHED, Map.of("on", date(2026, 1, 1))),
                        reason(EntryRule.ANNOUNCED_NOT_COMPUTED, Map.of("announced", date(1994, 4, 20)))));
        assertThat(Words.in("en").text(finding).steps())
                .extracting(StepText::sentence)
                .containsExactly(
                        "From the acts held it cannot be confirmed that the condition for entry into force is fulfilled.",
                        "The published date, 20 April 1994, stands; the acts held do not suffice to confirm it by a"
                                + " computation.");
        assertThat(Words.in("ru").text(finding).steps())
                .extracting(StepText::sentence)
                .containsExactly(
                        "По имеющимся действиям нельзя подтвердить, что условие вступления в силу выполнено.",
                        "Действует опубликованная дата, 20 апреля 1994 г.; имеющихся действий недостаточно, чтобы"
                                + " подтвердить ее расчетом.");
    }

    private static Reason reason(Rule rule, Map<String, Value> values) {
        return new Reason(rule, new Basis.Record(), values, List.of());
    }

    @Test
    void an_answer_reads_as_a_sentence_with_its_reason_and_basis() {
        var text = Words.in("en").with(Library.ATT).text(BOUND);
        assertThat(text.answer()).isEqualTo("France has been a party since 24 December 2014.");
        assertThat(text.reason())
                .isEqualTo("25 September 2014; 90 days later: 24 December 2014."
                        + " (Article 22(1) of the Arms Trade Treaty)");
        assertThat(text.standing()).isEqualTo("established");
        assertThat(text.steps()).singleElement().satisfies(step -> {
            assertThat(step.basis()).isEqualTo("Article 22(1) of the Arms Trade Treaty");
            assertThat(step.span()).hasValueSatisfying(span -> {
                assertThat(span.from()).isEqualTo(LocalDate.of(2014, 9, 25));
                assertThat(span.to()).isEqualTo(LocalDate.of(2014, 12, 24));
            });
        });
    }

    @Test
    void the_same_finding_reads_in_russian() {
        var text = Words.in("ru").with(Library.ATT).text(BOUND);
        assertThat(text.answer()).isEqualTo("Франция является участником с 24 декабря 2014 г.");
        assertThat(text.reason())
                .isEqualTo("25 сентября 2014 г.; через 90 дней: 24 декабря 2014 г."
                        + " (Статья 22(1) Договора о торговле оружием)");
    }

    @Test
    void the_reason_in_one_line_is_the_step_that_gives_the_date() {
        var steps = new java.util.ArrayList<>(BOUND.steps());
        steps.add(new Reason(
                BindingRule.NOT_RETROACTIVE,
                new Basis.Vclt(new Article("28"), false),
                Map.of("state", new Value.OfState(new StateCode("FRA"))),
                List.of()));
        var finding = new Finding(ATT, BOUND.standing(), BOUND.conclusion(), steps);
        assertThat(Words.in("en").text(finding).reason()).startsWith("25 September 2014; 90 days later");
        var undated = new Finding(ATT, BOUND.standing(), BOUND.conclusion(), List.of(steps.getLast()));
        assertThat(Words.in("en").text(undated).reason()).startsWith("The agreement binds France from that day on");
    }

    @Test
    void an_act_that_is_not_held_is_called_by_its_id() {
        var text = Words.in("en").text(BOUND);
        assertThat(text.conclusion().acts())
                .singleElement()
                .satisfies(act -> assertThat(act.text()).isEqualTo("FRA-ratification-2014-04-02"));
    }

    @Test
    void the_vienna_convention_is_cited_as_treaty_or_as_custom() {
        var words = new BasisWords(Words.in("en"));
        assertThat(words.of(new Basis.Vclt(new Article("20(5)"), false)))
                .isEqualTo("Vienna Convention on the Law of Treaties, article 20(5), as custom");
        assertThat(new BasisWords(Words.in("ru")).of(new Basis.Vclt(new Article("25(1)"), true)))
                .isEqualTo("Венская конвенция о праве международных договоров, статья 25(1), как договор");
    }

    @Test
    void a_time_is_given_with_the_offset_of_its_zone() {
        var noon = Instant.parse("2014-12-24T12:00:00Z");
        assertThat(Words.in("en").dates().of(noon, ZoneId.of("Europe/Moscow")))
                .isEqualTo("24 December 2014, 15:00 (UTC+03:00)");
        assertThat(Words.in("ru").dates().of(noon, ZoneId.of("UTC"))).isEqualTo("24 декабря 2014 г., 12:00 (UTC)");
    }

    private static Value date(int year, int month, int day) {
        return new Value.OfDate(LocalDate.of(year, month, day));
    }
}
