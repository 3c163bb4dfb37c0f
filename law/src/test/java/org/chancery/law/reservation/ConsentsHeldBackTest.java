package org.chancery.law.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.date;
import static org.chancery.law.Asking.state;
import static org.chancery.law.Asking.status;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Treaty.id;
import static org.chancery.law.Treaty.treaty;
import static org.chancery.law.reservation.ReservationsOf.accepts;
import static org.chancery.law.reservation.ReservationsOf.objects;
import static org.chancery.law.reservation.ReservationsOf.reserves;

import org.chancery.law.Treaty;
import org.chancery.law.act.Objection.Form;
import org.chancery.law.act.ObjectionWithdrawn;
import org.chancery.law.instrument.ReservationClause.Effect;
import org.chancery.law.instrument.ReservationClause.Policy;
import org.chancery.law.instrument.ReservationClause.SilenceClock;
import org.chancery.law.status.Status;
import org.junit.jupiter.api.Test;

/** A consent with a reservation that waits for an acceptance (VCLT art. 20(2) to (4)): nothing that is done later works backwards. */
class ConsentsHeldBackTest {

    /** AAA and BBB object to the reservation with which RRR consented; CCC, which has not consented, does so too. */
    private static Treaty objected() {
        Treaty treaty = treaty(
                        clauses().reservations(Policy.SILENT, Effect.AFTER_ONE_ACCEPTANCE, SilenceClock.NOTIFICATION))
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-02-01")
                .ratifies("RRR", "2005-03-01");
        reserves(treaty.notifiedOn("2005-03-01"), "RRR", "2005-03-01", "4");
        objects(treaty, "AAA", "2005-04-01", "RRR", "2005-03-01", Form.SIMPLE);
        objects(treaty, "BBB", "2005-04-01", "RRR", "2005-03-01", Form.SIMPLE);
        return treaty;
    }

    @Test
    void an_objection_taken_back_before_its_state_consents_is_an_acceptance_from_that_consent() {
        Treaty treaty = objects(objected(), "CCC", "2005-04-01", "RRR", "2005-03-01", Form.SIMPLE)
                .act("CCC", "back", "2006-01-01", h -> new ObjectionWithdrawn(h, id("CCC", "objection", "2005-04-01")))
                .ratifies("CCC", "2008-05-01");
        assertThat(status(treaty.law(), "RRR", "2008-04-30")).isNotEqualTo(Status.PARTY);
        assertThat(state(treaty.law(), "RRR", "2010-01-01").inForceSince()).isEqualTo(date("2008-05-31"));
    }

    @Test
    void an_acceptance_given_before_its_state_consents_counts_from_that_consent_also_where_it_objects_later() {
        Treaty treaty = accepts(objected(), "CCC", "2005-06-01", "RRR", "2005-03-01");
        objects(treaty, "CCC", "2005-09-01", "RRR", "2005-03-01", Form.SIMPLE).ratifies("CCC", "2008-05-01");
        assertThat(state(treaty.law(), "RRR", "2010-01-01").inForceSince()).isEqualTo(date("2008-05-31"));
    }

    @Test
    void an_objection_whose_withdrawal_is_dated_before_it_is_an_acceptance_from_the_objection() {
        Treaty treaty = objected().ratifies("CCC", "2004-01-01");
        objects(treaty, "CCC", "2005-09-01", "RRR", "2005-03-01", Form.SIMPLE)
                .act("CCC", "back", "2004-06-01", h -> new ObjectionWithdrawn(h, id("CCC", "objection", "2005-09-01")));
        assertThat(status(treaty.law(), "RRR", "2005-08-31")).isNotEqualTo(Status.PARTY);
        assertThat(state(treaty.law(), "RRR", "2010-01-01").inForceSince()).isEqualTo(date("2005-10-01"));
    }
}
