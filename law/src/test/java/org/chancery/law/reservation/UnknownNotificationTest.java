package org.chancery.law.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Clauses.count;
import static org.chancery.law.Treaty.treaty;
import static org.chancery.law.reservation.ReservationsOf.accepts;
import static org.chancery.law.reservation.ReservationsOf.between;
import static org.chancery.law.reservation.ReservationsOf.objects;
import static org.chancery.law.reservation.ReservationsOf.reserves;

import org.chancery.law.Treaty;
import org.chancery.law.act.Objection.Form;
import org.junit.jupiter.api.Test;

/** A published list prints reservations and objections, and often not the day on which the depositary notified the reservation. */
class UnknownNotificationTest {

    @Test
    void an_objection_is_not_called_late_where_no_notification_is_recorded() {
        Treaty treaty = objects(reserved(), "AAA", "2010-02-02", "RRR", "2009-01-21", Form.SEVERING);
        assertThat(between(treaty, "AAA", "RRR", "2020-01-01").kind()).isEqualTo(Relation.Kind.DISPUTED);
    }

    @Test
    void an_objection_after_an_express_acceptance_is_late_all_the_same() {
        Treaty treaty = accepts(reserved(), "AAA", "2009-06-01", "RRR", "2009-01-21");
        objects(treaty, "AAA", "2010-02-02", "RRR", "2009-01-21", Form.SEVERING);
        assertThat(between(treaty, "AAA", "RRR", "2020-01-01").kind()).isEqualTo(Relation.Kind.IN_FORCE_MODIFIED);
    }

    @Test
    void silence_is_acceptance_although_no_notification_is_recorded() {
        assertThat(between(reserved(), "AAA", "RRR", "2020-01-01").kind()).isEqualTo(Relation.Kind.IN_FORCE_MODIFIED);
    }

    private static Treaty reserved() {
        Treaty treaty =
                treaty(clauses().when(count(1))).ratifies("AAA", "2001-01-01").ratifies("RRR", "2009-01-21");
        return reserves(treaty, "RRR", "2009-01-21", "2(2)");
    }
}
