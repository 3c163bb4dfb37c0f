package org.chancery.law.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.T;
import static org.chancery.law.Asking.on;
import static org.chancery.law.Asking.state;
import static org.chancery.law.Asking.status;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Treaty.id;
import static org.chancery.law.Treaty.treaty;
import static org.chancery.law.reservation.ReservationsOf.between;
import static org.chancery.law.reservation.ReservationsOf.reserves;

import org.chancery.law.Treaty;
import org.chancery.law.act.NotificationDelivered;
import org.chancery.law.act.ReservationWithdrawn;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.instrument.ReservationClause.Policy;
import org.chancery.law.status.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a depositary may say, and from when its messages count (VCLT arts. 76 to 78). */
class DepositaryTest {
    private static final String MADE = "2005-03-01";

    private static Treaty reserved(Policy policy) {
        var treaty = treaty(clauses().reservations(policy, "9"))
                .ratifies("AAA", "2001-01-01")
                .ratifies("BBB", "2001-02-01")
                .ratifies("RRR", MADE);
        return reserves(treaty.notifiedOn("2005-03-10"), "RRR", MADE, "4");
    }

    @ParameterizedTest
    @EnumSource
    void d1_no_relation_that_a_reservation_touches_is_ever_stated_as_established(Policy policy) {
        var relation = between(reserved(policy), "AAA", "RRR", "2010-01-01");
        assertThat(relation.finding().standing()).isNotEqualTo(Standing.ESTABLISHED);
    }

    @ParameterizedTest
    @EnumSource(names = {"PROHIBITED", "ONLY_LISTED", "ALL_BUT_LISTED", "PERMITTED", "SILENT"})
    void d1_the_depositary_does_not_rule_on_the_validity_of_a_reservation(Policy policy) {
        var law = reserved(policy).law();
        assertThat(status(law, "RRR", "2010-01-01")).isEqualTo(Status.PARTY);
        var reservation = Relations.over(law).reservations(T, on("2010-01-01")).getFirst();
        assertThat(reservation.standing()).isEqualTo(ReservationStatus.Standing.STANDS);
        assertThat(reservation.issues()).isNotEmpty();
        assertThat(state(law, "RRR", "2010-01-01").finding().standing()).isEqualTo(Standing.ESTABLISHED);
    }

    @Test
    void d2_a_notice_counts_from_the_depositarys_notification_and_not_from_the_senders_date() {
        var treaty = reserved(Policy.SILENT);
        assertThat(between(treaty, "AAA", "RRR", "2006-03-05").kind()).isEqualTo(Relation.Kind.PENDING);
        assertThat(between(treaty, "AAA", "RRR", "2006-03-10").kind()).isEqualTo(Relation.Kind.IN_FORCE_MODIFIED);
    }

    @Test
    void d2_a_state_has_received_a_notice_only_when_the_depositary_has_informed_that_state() {
        var withdrawal = id("RRR", "withdrawal", "2008-01-01");
        var treaty = reserved(Policy.SILENT)
                .notifiedOn("2008-01-10")
                .act(
                        "RRR",
                        "withdrawal",
                        "2008-01-01",
                        h -> new ReservationWithdrawn(h, id("RRR", "reservation", MADE), java.util.Optional.empty()))
                .act(
                        "BBB",
                        "receipt",
                        "2008-02-01",
                        h -> new NotificationDelivered(h, withdrawal, NotificationDelivered.Stage.RECEIVED));
        assertThat(between(treaty, "AAA", "RRR", "2008-01-10").kind()).isEqualTo(Relation.Kind.IN_FORCE);
        assertThat(between(treaty, "BBB", "RRR", "2008-01-31").kind()).isEqualTo(Relation.Kind.IN_FORCE_MODIFIED);
        assertThat(between(treaty, "BBB", "RRR", "2008-02-01").kind()).isEqualTo(Relation.Kind.IN_FORCE);
    }
}
