package org.chancery.law.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Treaty.id;
import static org.chancery.law.Treaty.treaty;
import static org.chancery.law.reservation.ReservationsOf.between;
import static org.chancery.law.reservation.ReservationsOf.objects;
import static org.chancery.law.reservation.ReservationsOf.only;
import static org.chancery.law.reservation.ReservationsOf.reserves;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.law.Treaty;
import org.chancery.law.act.Announcement.Subject;
import org.chancery.law.act.Correction;
import org.chancery.law.act.Objection;
import org.chancery.law.act.ReservationWithdrawn;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.reservation.ReservationStatus.Standing;
import org.chancery.law.rule.RecordRule;
import org.chancery.law.rule.ReservationRule;
import org.junit.jupiter.api.Test;

/** A reservation that works no longer, or never did, is left out of the relation and the Finding says why. */
class SpentReservationsTest {
    private static final String MADE = "2005-03-01";

    private static Treaty reserved() {
        var treaty = treaty(clauses())
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-02-01")
                .ratifies("RRR", MADE);
        return reserves(treaty.notifiedOn(MADE), "RRR", MADE, "4");
    }

    @Test
    void a_reservation_ends_when_its_state_leaves() {
        var treaty = reserved().denounces("RRR", "2010-01-01");
        assertThat(only(treaty, "2010-06-30").standing()).isEqualTo(Standing.STANDS);
        assertThat(only(treaty, "2010-07-01").standing()).isEqualTo(Standing.ENDED_WITH_MEMBERSHIP);
        assertThat(only(treaty, "2010-07-01").decidedOn()).contains(LocalDate.of(2010, 7, 1));
        assertThat(rules(between(treaty, "AAA", "RRR", "2011-01-01").finding()))
                .contains(ReservationRule.RESERVATION_ENDED_WITH_MEMBERSHIP);
    }

    @Test
    void a_reservation_does_not_go_with_a_new_membership() {
        var treaty = reserved().denounces("RRR", "2010-01-01").ratifies("RRR", "2012-01-01");
        assertThat(only(treaty, "2013-01-01").standing()).isEqualTo(Standing.OF_EARLIER_MEMBERSHIP);
        var relation = between(treaty, "AAA", "RRR", "2013-01-01");
        assertThat(relation.kind()).isEqualTo(Relation.Kind.IN_FORCE);
        assertThat(rules(relation.finding())).contains(ReservationRule.RESERVATION_OF_EARLIER_MEMBERSHIP);
    }

    @Test
    void a_reservation_ends_with_the_agreement() {
        var treaty = reserved().announces(Subject.TERMINATION, "2015-01-01", "2015-06-01");
        assertThat(only(treaty, "2015-06-01").standing()).isEqualTo(Standing.ENDED_WITH_AGREEMENT);
        assertThat(rules(between(treaty, "AAA", "RRR", "2016-01-01").finding()))
                .contains(ReservationRule.RESERVATION_ENDED_WITH_AGREEMENT);
    }

    @Test
    void a_withdrawn_reservation_is_named_with_the_day_of_its_withdrawal() {
        var treaty = reserved()
                .act(
                        "RRR",
                        "withdrawal",
                        "2008-01-01",
                        h -> new ReservationWithdrawn(h, id("RRR", "reservation", MADE), Optional.empty()));
        var relation = between(treaty, "AAA", "RRR", "2009-01-01");
        assertThat(relation.kind()).isEqualTo(Relation.Kind.IN_FORCE);
        assertThat(rules(relation.finding())).contains(ReservationRule.RESERVATION_WITHDRAWN);
    }

    @Test
    void a_reservation_that_was_not_confirmed_is_named_as_lapsed() {
        var treaty = treaty(clauses()).ratifies("AAA", "2001-01-01").ratifies("BBB", "2001-02-01");
        reserves(treaty.signs("RRR", "2001-03-01"), "RRR", "2001-03-01", "4").ratifies("RRR", MADE);
        assertThat(rules(between(treaty, "AAA", "RRR", "2009-01-01").finding()))
                .contains(ReservationRule.RESERVATION_LAPSED);
    }

    @Test
    void a_late_reservation_is_named_while_it_circulates_and_when_it_is_kept_out() {
        var treaty = treaty(clauses())
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-02-01")
                .ratifies("RRR", "2001-02-01");
        reserves(treaty.notifiedOn(MADE), "RRR", MADE, "4");
        assertThat(rules(between(treaty, "AAA", "RRR", "2005-06-01").finding()))
                .contains(ReservationRule.RESERVATION_CIRCULATED);
        objects(treaty, "BBB", "2005-07-01", "RRR", MADE, Objection.Form.SIMPLE);
        assertThat(rules(between(treaty, "AAA", "RRR", "2009-01-01").finding()))
                .contains(ReservationRule.RESERVATION_REFUSED_LATE);
    }

    @Test
    void a_corrected_date_of_a_reservation_is_a_step_of_the_relation() {
        var treaty = reserved()
                .act(
                        "",
                        "correction",
                        "2005-04-01",
                        h -> new Correction(
                                h,
                                id("RRR", "reservation", MADE),
                                new Correction.Of.Date(LocalDate.of(2005, 3, 2)),
                                LocalizedText.none()));
        assertThat(rules(between(treaty, "AAA", "RRR", "2009-01-01").finding())).contains(RecordRule.DATE_CORRECTED);
    }
}
