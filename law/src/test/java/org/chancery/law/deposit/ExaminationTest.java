package org.chancery.law.deposit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.law.Asking.date;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Treaty.treaty;

import java.time.LocalDate;
import java.util.List;
import org.chancery.law.Clauses;
import org.chancery.law.Treaty;
import org.chancery.law.act.Act;
import org.chancery.law.act.Reservation;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.ReservationClause.Policy;
import org.chancery.law.rule.ConsentRule;
import org.chancery.law.rule.ExaminationRule;
import org.chancery.law.rule.RecordRule;
import org.chancery.law.rule.ReservationRule;
import org.chancery.law.rule.Rule;
import org.chancery.law.rule.StateRule;
import org.junit.jupiter.api.Test;

class ExaminationTest {
    private static final LocalDate RECEIVED = LocalDate.of(2024, 5, 2);

    private static Examination examine(Treaty held, Treaty proposed, Treaty... others) {
        List<TreatyAct> acts = proposed.dossier().acts().stream()
                .map((Act act) -> (TreatyAct) act)
                .toList();
        return Examination.of(held.law(others), acts, RECEIVED);
    }

    private static List<Rule> rules(Examination examination) {
        return examination.findings().stream().map(it -> it.conclusion().rule()).toList();
    }

    private static Finding.Standing standing(Examination examination, Rule rule) {
        return examination.findings().stream()
                .filter(it -> it.conclusion().rule() == rule)
                .findFirst()
                .orElseThrow()
                .standing();
    }

    @Test
    void the_deposit_that_reaches_the_number_brings_the_agreement_into_force_after_the_delay() {
        Examination examination = examine(
                treaty(clauses()).ratifies("AAA", "2020-01-01"),
                treaty(clauses()).ratifies("BBB", "2024-05-02"));
        assertThat(examination.entryIntoForce()).isEqualTo(date("2024-06-01"));
        assertThat(rules(examination))
                .contains(
                        ExaminationRule.ENTITLED,
                        ExaminationRule.DEPOSIT_BRINGS_INTO_FORCE,
                        StateRule.STATE_WILL_BE_PARTY);
    }

    @Test
    void a_deposit_below_the_number_leaves_the_entry_into_force_as_it_is() {
        Examination examination = examine(treaty(clauses()), treaty(clauses()).ratifies("BBB", "2024-05-02"));
        assertThat(examination.entryIntoForce()).isEmpty();
        assertThat(rules(examination))
                .contains(ExaminationRule.DEPOSIT_LEAVES_ENTRY_INTO_FORCE, StateRule.STATE_IS_CONTRACTING);
    }

    @Test
    void a_second_ratification_is_pointed_out() {
        Examination examination = examine(
                treaty(clauses()).ratifies("AAA", "2020-01-01"),
                treaty(clauses()).ratifies("AAA", "2024-05-02"));
        assertThat(standing(examination, ExaminationRule.EARLIER_ACT_HELD)).isEqualTo(Finding.Standing.FOR_A_PERSON);
    }

    @Test
    void a_ratification_after_leaving_is_not_a_second_one() {
        Examination examination = examine(
                treaty(clauses())
                        .ratifies("AAA", "2010-01-01")
                        .ratifies("BBB", "2010-01-01")
                        .denounces("AAA", "2012-01-01"),
                treaty(clauses()).ratifies("AAA", "2024-05-02"));
        assertThat(rules(examination)).doesNotContain(ExaminationRule.EARLIER_ACT_HELD);
    }

    @Test
    void without_the_parent_treaty_the_consent_has_no_effect() {
        Clauses protocol = clauses().parent("parent");
        Treaty parent = treaty("parent", clauses()).ratifies("AAA", "2019-01-01");
        assertThat(rules(examine(treaty(protocol), treaty(protocol).ratifies("AAA", "2024-05-02"), parent)))
                .contains(ConsentRule.PARENT_CONSENTED);
        Examination without = examine(treaty(protocol), treaty(protocol).ratifies("BBB", "2024-05-02"), parent);
        assertThat(standing(without, ConsentRule.PARENT_MISSING)).isEqualTo(Finding.Standing.FOR_A_PERSON);
        assertThat(rules(examine(treaty(protocol), treaty(protocol).ratifies("AAA", "2024-05-02"))))
                .contains(RecordRule.RELATED_NOT_HELD);
    }

    @Test
    void a_reservation_is_measured_by_the_clause_and_never_decided() {
        assertThat(reserved(clauses().reservations(Policy.PROHIBITED), "4"))
                .contains(ReservationRule.RESERVATION_PROHIBITED);
        assertThat(reserved(clauses().reservations(Policy.ONLY_LISTED, "4"), "4(2)"))
                .contains(ReservationRule.RESERVATION_AUTHORISED);
        assertThat(reserved(clauses().reservations(Policy.ONLY_LISTED, "4"), "5"))
                .contains(ReservationRule.RESERVATION_ARTICLE_NOT_OPEN);
        assertThat(reserved(clauses().reservations(Policy.ALL_BUT_LISTED, "4"), "4"))
                .contains(ReservationRule.RESERVATION_ARTICLE_NOT_OPEN);
        assertThat(reserved(clauses().reservations(Policy.ALL_BUT_LISTED, "4"), "5"))
                .contains(ReservationRule.RESERVATION_COMPATIBILITY);
        assertThat(reserved(clauses(), "5")).contains(ReservationRule.RESERVATION_COMPATIBILITY);
        assertThat(reserved(clauses().reservations(Policy.ORGAN_ACCEPTS), "5"))
                .contains(ReservationRule.RESERVATION_ORGAN_ACCEPTS);
        assertThat(reserved(clauses().reservations(Policy.ALL_MUST_ACCEPT), "5"))
                .contains(ReservationRule.RESERVATION_ALL_MUST_ACCEPT);
    }

    private static List<Rule> reserved(Clauses clauses, String article) {
        Treaty proposed = treaty(clauses)
                .ratifies("BBB", "2024-05-02")
                .act(
                        "BBB",
                        "reservation",
                        "2024-05-02",
                        head -> new Reservation(head, List.of(new Article(article)), LocalizedText.none()));
        return rules(examine(treaty(clauses), proposed));
    }

    @Test
    void what_the_record_would_contradict_with_it_is_listed() {
        Examination examination = examine(treaty(clauses()), treaty(clauses()).denounces("AAA", "2024-05-02"));
        assertThat(examination.problems()).isNotEmpty();
    }

    @Test
    void an_agreement_that_is_not_held_cannot_be_asked_about() {
        assertThatThrownBy(() ->
                        examine(treaty("other", clauses()), treaty(clauses()).ratifies("AAA", "2024-05-02")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no agreement t is held");
    }
}
