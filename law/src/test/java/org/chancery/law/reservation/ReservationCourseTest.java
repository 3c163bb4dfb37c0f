package org.chancery.law.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.T;
import static org.chancery.law.Asking.date;
import static org.chancery.law.Asking.on;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.Asking.state;
import static org.chancery.law.Asking.status;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Treaty.id;
import static org.chancery.law.Treaty.treaty;
import static org.chancery.law.reservation.ReservationsOf.accepts;
import static org.chancery.law.reservation.ReservationsOf.articles;
import static org.chancery.law.reservation.ReservationsOf.between;
import static org.chancery.law.reservation.ReservationsOf.objects;
import static org.chancery.law.reservation.ReservationsOf.only;
import static org.chancery.law.reservation.ReservationsOf.reserves;

import org.chancery.law.Treaty;
import org.chancery.law.act.Objection.Form;
import org.chancery.law.act.ReservationConfirmed;
import org.chancery.law.act.ReservationModified;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.ReservationClause.Effect;
import org.chancery.law.instrument.ReservationClause.Policy;
import org.chancery.law.instrument.ReservationClause.SilenceClock;
import org.chancery.law.reservation.ReservationStatus.Issue;
import org.chancery.law.rule.AcceptanceRule;
import org.chancery.law.rule.ReservationRule;
import org.chancery.law.status.Status;
import org.junit.jupiter.api.Test;

class ReservationCourseTest {
    private static Treaty parties() {
        return treaty(clauses()).ratifies("AAA", "1990-01-01").ratifies("RRR", "1990-01-01");
    }

    @Test
    void r1_what_the_agreement_does_not_allow_is_pointed_out_and_not_decided() {
        Treaty prohibited = treaty(clauses().reservations(Policy.PROHIBITED))
                .ratifies("AAA", "2001-01-01")
                .ratifies("RRR", "2001-01-01");
        reserves(prohibited, "RRR", "2001-01-01", "4");
        assertThat(only(prohibited, "2003-01-01").issues()).containsExactly(Issue.PROHIBITED);
        assertThat(between(prohibited, "AAA", "RRR", "2003-01-01").finding().standing())
                .isEqualTo(Standing.FOR_A_PERSON);
        Treaty listed = treaty(clauses().reservations(Policy.ONLY_LISTED, "9")).ratifies("RRR", "2001-01-01");
        reserves(listed, "RRR", "2001-01-01", "4");
        assertThat(only(listed, "2003-01-01").issues()).containsExactly(Issue.ARTICLE_NOT_OPEN);
        Treaty allBut =
                treaty(clauses().reservations(Policy.ALL_BUT_LISTED, "4")).ratifies("RRR", "2001-01-01");
        reserves(allBut, "RRR", "2001-01-01", "4(1)");
        assertThat(only(allBut, "2003-01-01").issues()).containsExactly(Issue.ARTICLE_NOT_OPEN);
        Treaty silent = treaty(clauses()).ratifies("RRR", "2001-01-01");
        reserves(silent, "RRR", "2001-01-01", "4");
        assertThat(only(silent, "2003-01-01").issues()).containsExactly(Issue.COMPATIBILITY_IS_FOR_STATES);
    }

    @Test
    void r3_where_all_must_accept_one_objection_keeps_the_reserving_state_out() {
        Treaty treaty = treaty(clauses().reservations(Policy.ALL_MUST_ACCEPT))
                .ratifies("AAA", "2020-01-01")
                .ratifies("BBB", "2020-01-01")
                .signs("RRR", "2020-01-01")
                .ratifies("RRR", "2021-01-01");
        reserves(treaty, "RRR", "2021-01-01", "4");
        assertThat(status(treaty.law(), "RRR", "2021-06-01")).isEqualTo(Status.SIGNATORY);
        assertThat(status(treaty.law(), "RRR", "2022-06-01")).isEqualTo(Status.PARTY);
        objects(treaty, "AAA", "2021-03-01", "RRR", "2021-01-01", Form.SIMPLE);
        assertThat(status(treaty.law(), "RRR", "2025-01-01")).isEqualTo(Status.SIGNATORY);
        assertThat(rules(state(treaty.law(), "RRR", "2025-01-01").finding()))
                .contains(AcceptanceRule.CONSENT_AWAITS_ACCEPTANCE);
        assertThat(only(treaty, "2025-01-01").standing()).isEqualTo(ReservationStatus.Standing.NOT_ACCEPTED);
    }

    @Test
    void r4_the_competent_organ_accepts_a_reservation_to_a_constituent_instrument() {
        Treaty treaty = treaty(clauses().reservations(Policy.ORGAN_ACCEPTS))
                .ratifies("AAA", "2020-01-01")
                .ratifies("BBB", "2020-01-01")
                .ratifies("RRR", "2021-01-01");
        reserves(treaty, "RRR", "2021-01-01", "4");
        assertThat(status(treaty.law(), "RRR", "2025-01-01")).isEqualTo(Status.NEVER);
        assertThat(only(treaty, "2025-01-01").standing()).isEqualTo(ReservationStatus.Standing.AWAITING_ACCEPTANCE);
        accepts(treaty, "", "2022-01-01", "RRR", "2021-01-01");
        assertThat(state(treaty.law(), "RRR", "2025-01-01").inForceSince()).isEqualTo(date("2022-01-31"));
    }

    @Test
    void r6_in_strict_mode_a_consent_with_a_reservation_waits_for_one_acceptance_and_by_practice_it_counts_at_once() {
        for (Effect effect : Effect.values()) {
            Treaty treaty = treaty(clauses().reservations(Policy.SILENT, effect, SilenceClock.NOTIFICATION))
                    .ratifies("AAA", "2020-01-01")
                    .ratifies("RRR", "2020-02-01");
            reserves(treaty, "RRR", "2020-02-01", "4");
            accepts(treaty, "AAA", "2020-06-01", "RRR", "2020-02-01");
            String threshold = effect == Effect.AT_ONCE ? "2020-02-01" : "2020-06-01";
            assertThat(treaty.law().agreement(T, on("2021-01-01")).thresholdReached())
                    .isEqualTo(date(threshold));
        }
    }

    @Test
    void r10_a_reservation_made_at_signature_lapses_unless_it_is_confirmed_at_ratification() {
        Treaty treaty = treaty(clauses()).ratifies("AAA", "2001-01-01").signs("RRR", "2001-01-01");
        reserves(treaty, "RRR", "2001-01-01", "4");
        assertThat(only(treaty, "2002-01-01").standing()).isEqualTo(ReservationStatus.Standing.AWAITING_CONFIRMATION);
        treaty.ratifies("RRR", "2003-01-01");
        assertThat(only(treaty, "2004-01-01").standing()).isEqualTo(ReservationStatus.Standing.LAPSED);
        assertThat(between(treaty, "AAA", "RRR", "2005-01-01").kind()).isEqualTo(Relation.Kind.IN_FORCE);
        treaty.act(
                "RRR",
                "confirmation",
                "2003-01-01",
                h -> new ReservationConfirmed(h, id("RRR", "reservation", "2001-01-01")));
        assertThat(only(treaty, "2004-01-01").standing()).isEqualTo(ReservationStatus.Standing.STANDS);
        assertThat(rules(between(treaty, "AAA", "RRR", "2005-01-01").finding()))
                .contains(ReservationRule.RESERVATION_CONFIRMED);
    }

    @Test
    void r10_a_confirmation_after_consent_comes_too_late() {
        var treaty = treaty(clauses()).ratifies("AAA", "2001-01-01").ratifies("BBB", "2001-02-01");
        reserves(treaty.signs("RRR", "2001-03-01"), "RRR", "2001-03-01", "4")
                .ratifies("RRR", "2002-01-01")
                .act(
                        "RRR",
                        "confirmation",
                        "2003-01-01",
                        h -> new org.chancery.law.act.ReservationConfirmed(h, id("RRR", "reservation", "2001-03-01")));
        assertThat(only(treaty, "2005-01-01").standing()).isEqualTo(ReservationStatus.Standing.LAPSED);
    }

    @Test
    void r7_words_after_silence_has_become_acceptance_move_nothing() {
        var treaty = treaty(clauses()
                        .reservations(
                                org.chancery.law.instrument.ReservationClause.Policy.SILENT,
                                org.chancery.law.instrument.ReservationClause.Effect.AFTER_ONE_ACCEPTANCE,
                                org.chancery.law.instrument.ReservationClause.SilenceClock.NOTIFICATION))
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-02-01")
                .ratifies("RRR", "2005-03-01");
        reserves(treaty.notifiedOn("2005-03-01"), "RRR", "2005-03-01", "4");
        var silent = state(treaty.law(), "RRR", "2008-01-01").inForceSince();
        accepts(treaty, "AAA", "2007-01-01", "RRR", "2005-03-01");
        assertThat(silent).isPresent();
        assertThat(state(treaty.law(), "RRR", "2008-01-01").inForceSince()).isEqualTo(silent);
    }

    @Test
    void r11_an_objection_to_a_late_reservation_that_is_taken_back_in_time_keeps_nothing_out() {
        var treaty = treaty(clauses())
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-02-01")
                .ratifies("RRR", "2001-02-01");
        reserves(treaty.notifiedOn("2005-03-01"), "RRR", "2005-03-01", "4");
        ReservationsOf.objects(
                treaty, "AAA", "2005-04-01", "RRR", "2005-03-01", org.chancery.law.act.Objection.Form.SIMPLE);
        assertThat(only(treaty, "2007-01-01").standing()).isEqualTo(ReservationStatus.Standing.REFUSED_LATE);
        treaty.act(
                "AAA",
                "taking-back",
                "2005-05-01",
                h -> new org.chancery.law.act.ObjectionWithdrawn(h, id("AAA", "objection", "2005-04-01")));
        assertThat(only(treaty, "2007-01-01").standing()).isEqualTo(ReservationStatus.Standing.ACCEPTED_LATE);
    }

    @Test
    void r10_an_acceptance_given_before_the_confirmation_needs_no_confirmation() {
        Treaty treaty = treaty(clauses()).ratifies("AAA", "2001-01-01").signs("RRR", "2001-01-01");
        reserves(treaty, "RRR", "2001-01-01", "4");
        accepts(treaty, "AAA", "2001-06-01", "RRR", "2001-01-01")
                .ratifies("RRR", "2003-01-01")
                .act(
                        "RRR",
                        "confirmation",
                        "2003-01-01",
                        h -> new ReservationConfirmed(h, id("RRR", "reservation", "2001-01-01")));
        assertThat(rules(between(treaty, "AAA", "RRR", "2003-06-01").finding()))
                .contains(AcceptanceRule.ACCEPTED_EXPRESSLY);
    }

    @Test
    void r11_a_late_reservation_of_1998_is_accepted_after_ninety_days() {
        Treaty treaty = reserves(parties().notifiedOn("1998-07-21"), "RRR", "1998-07-01", "4");
        assertThat(only(treaty, "1998-10-18").standing()).isEqualTo(ReservationStatus.Standing.CIRCULATED);
        assertThat(only(treaty, "1998-10-19").standing()).isEqualTo(ReservationStatus.Standing.ACCEPTED_LATE);
        assertThat(only(treaty, "1998-10-19").decidedOn()).isEqualTo(date("1998-10-19"));
    }

    @Test
    void r11_a_late_reservation_of_2005_is_accepted_after_twelve_months() {
        Treaty treaty = reserves(parties().notifiedOn("2005-07-21"), "RRR", "2005-07-01", "4");
        assertThat(only(treaty, "2006-07-20").standing()).isEqualTo(ReservationStatus.Standing.CIRCULATED);
        assertThat(only(treaty, "2006-07-21").standing()).isEqualTo(ReservationStatus.Standing.ACCEPTED_LATE);
    }

    @Test
    void r11_one_objection_in_time_keeps_a_late_reservation_out() {
        Treaty treaty = reserves(parties().notifiedOn("2005-07-21"), "RRR", "2005-07-01", "4");
        objects(treaty, "AAA", "2006-07-21", "RRR", "2005-07-01", Form.SIMPLE);
        assertThat(only(treaty, "2010-01-01").standing()).isEqualTo(ReservationStatus.Standing.REFUSED_LATE);
        assertThat(between(treaty, "AAA", "RRR", "2010-01-01").kind()).isEqualTo(Relation.Kind.IN_FORCE);
    }

    @Test
    void r11_a_modification_of_1999_is_accepted_after_ninety_days_like_a_late_reservation() {
        Treaty treaty = reserves(parties(), "RRR", "1990-01-01", "4")
                .notifiedOn("1999-03-25")
                .act(
                        "RRR",
                        "modification",
                        "1999-03-01",
                        h -> new ReservationModified(
                                h, id("RRR", "reservation", "1990-01-01"), articles("4", "5"), LocalizedText.none()));
        assertThat(only(treaty, "1999-06-22").articles()).isEqualTo(articles("4"));
        assertThat(only(treaty, "1999-06-23").articles()).isEqualTo(articles("4", "5"));
    }
}
