package org.chancery.law.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.law.Asking.T;
import static org.chancery.law.Asking.on;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Treaty.id;
import static org.chancery.law.Treaty.treaty;
import static org.chancery.law.reservation.ReservationsOf.accepts;
import static org.chancery.law.reservation.ReservationsOf.articles;
import static org.chancery.law.reservation.ReservationsOf.between;
import static org.chancery.law.reservation.ReservationsOf.objects;
import static org.chancery.law.reservation.ReservationsOf.reserves;

import java.util.Optional;
import org.chancery.law.Clauses;
import org.chancery.law.Treaty;
import org.chancery.law.act.NotificationDelivered;
import org.chancery.law.act.Objection.Form;
import org.chancery.law.act.ObjectionWithdrawn;
import org.chancery.law.act.ReservationWithdrawn;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.instrument.Participation;
import org.chancery.law.instrument.ReservationClause.Effect;
import org.chancery.law.instrument.ReservationClause.Policy;
import org.chancery.law.instrument.ReservationClause.SilenceClock;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.reservation.Relation.Kind;
import org.chancery.law.rule.AcceptanceRule;
import org.chancery.law.rule.ObjectionRule;
import org.chancery.law.rule.ReservationRule;
import org.junit.jupiter.api.Test;

class RelationsTest {
    private static final String RESERVED = "2024-03-10";

    /** AAA, BBB, CCC parties since 2020; RRR ratifies with a reservation to article 4 on 2024-03-10, notified the same day. */
    private static Treaty reserved(Clauses clauses) {
        Treaty treaty = treaty(clauses)
                .ratifies("AAA", "2020-01-01")
                .ratifies("BBB", "2020-01-01")
                .ratifies("CCC", "2020-01-01")
                .ratifies("RRR", RESERVED);
        return reserves(treaty.notifiedOn(RESERVED), "RRR", RESERVED, "4");
    }

    private static Treaty reserved() {
        return reserved(clauses());
    }

    private static Kind kind(Treaty treaty, String a, String b, String on) {
        return between(treaty, a, b, on).kind();
    }

    @Test
    void r5_acceptance_simple_objection_and_opposing_objection_work_pair_by_pair() {
        Treaty treaty = reserved();
        accepts(treaty, "AAA", "2024-05-01", "RRR", RESERVED);
        objects(treaty, "BBB", "2024-06-01", "RRR", RESERVED, Form.SIMPLE);
        objects(treaty, "CCC", "2024-06-02", "RRR", RESERVED, Form.OPPOSING_ENTRY_INTO_FORCE);
        var accepted = between(treaty, "AAA", "RRR", "2024-07-01");
        assertThat(accepted.kind()).isEqualTo(Kind.IN_FORCE_MODIFIED);
        assertThat(accepted.modifications().getFirst().effect()).isEqualTo(Relation.Effect.MODIFIES);
        assertThat(accepted.modifications().getFirst().articles()).isEqualTo(articles("4"));
        var objected = between(treaty, "BBB", "RRR", "2024-07-01");
        assertThat(objected.kind()).isEqualTo(Kind.IN_FORCE_MODIFIED);
        assertThat(objected.modifications().getFirst().effect()).isEqualTo(Relation.Effect.EXCLUDES_TO_ITS_EXTENT);
        assertThat(kind(treaty, "CCC", "RRR", "2024-07-01")).isEqualTo(Kind.NO_RELATION);
        assertThat(accepted.finding().standing()).isEqualTo(Standing.INDICATIVE);
    }

    @Test
    void r7_silence_is_acceptance_twelve_months_after_notification() {
        Treaty treaty = reserved();
        assertThat(kind(treaty, "AAA", "RRR", "2025-03-09")).isEqualTo(Kind.PENDING);
        var accepted = between(treaty, "AAA", "RRR", "2025-03-10");
        assertThat(accepted.kind()).isEqualTo(Kind.IN_FORCE_MODIFIED);
        assertThat(rules(accepted.finding())).contains(AcceptanceRule.ACCEPTED_BY_SILENCE);
    }

    @Test
    void r7_a_state_that_joins_later_accepts_by_its_own_consent() {
        Treaty treaty = reserved().ratifies("DDD", "2025-06-01");
        assertThat(kind(treaty, "DDD", "RRR", "2025-05-31")).isEqualTo(Kind.NO_RELATION);
        var step = between(treaty, "DDD", "RRR", "2025-08-01").finding().steps().stream()
                .filter(s -> s.rule() == AcceptanceRule.ACCEPTED_BY_SILENCE)
                .findFirst()
                .orElseThrow();
        assertThat(step.values().get("result")).hasToString("OfDate[date=2025-06-01]");
    }

    @Test
    void r7_the_clock_starts_by_the_setting_of_the_agreement() {
        for (SilenceClock clock : SilenceClock.values()) {
            Treaty treaty = reserved(clauses().reservations(Policy.SILENT, Effect.AT_ONCE, clock))
                    .act(
                            "",
                            "dispatch",
                            "2024-03-20",
                            h -> new NotificationDelivered(
                                    h, id("RRR", "reservation", RESERVED), NotificationDelivered.Stage.DISPATCHED))
                    .act(
                            "AAA",
                            "receipt",
                            "2024-04-01",
                            h -> new NotificationDelivered(
                                    h, id("RRR", "reservation", RESERVED), NotificationDelivered.Stage.RECEIVED));
            String accepted = switch (clock) {
                case NOTIFICATION -> "2025-03-10";
                case DISPATCH -> "2025-03-20";
                case RECEIPT -> "2025-04-01";
            };
            String before = java.time.LocalDate.parse(accepted).minusDays(1).toString();
            assertThat(kind(treaty, "AAA", "RRR", before)).as("%s", clock).isEqualTo(Kind.PENDING);
            assertThat(kind(treaty, "AAA", "RRR", accepted)).isEqualTo(Kind.IN_FORCE_MODIFIED);
        }
    }

    @Test
    void r7_an_objection_on_the_last_day_is_in_time_and_one_day_later_it_is_not() {
        Treaty inTime = reserved();
        objects(inTime, "AAA", "2025-03-10", "RRR", RESERVED, Form.OPPOSING_ENTRY_INTO_FORCE);
        assertThat(kind(inTime, "AAA", "RRR", "2026-01-01")).isEqualTo(Kind.NO_RELATION);
        Treaty late = reserved();
        objects(late, "AAA", "2025-03-11", "RRR", RESERVED, Form.OPPOSING_ENTRY_INTO_FORCE);
        var relation = between(late, "AAA", "RRR", "2026-01-01");
        assertThat(relation.kind()).isEqualTo(Kind.IN_FORCE_MODIFIED);
        assertThat(rules(relation.finding())).contains(ObjectionRule.OBJECTION_TOO_LATE);
    }

    @Test
    void r8_the_other_parties_are_not_affected_among_themselves_and_the_pair_is_affected_both_ways() {
        Treaty treaty = reserved();
        assertThat(kind(treaty, "AAA", "BBB", "2026-01-01")).isEqualTo(Kind.IN_FORCE);
        assertThat(kind(treaty, "RRR", "AAA", "2026-01-01")).isEqualTo(kind(treaty, "AAA", "RRR", "2026-01-01"));
        var matrix = Relations.over(treaty.law()).matrix(T, on("2026-01-01"));
        assertThat(matrix.states()).hasSize(4);
        assertThat(matrix.cells()
                        .getOrDefault(new StateCode("RRR"), java.util.Map.of())
                        .values())
                .hasSize(3)
                .containsOnly(Kind.IN_FORCE_MODIFIED);
        assertThat(matrix.cells().get(new StateCode("AAA"))).containsEntry(new StateCode("BBB"), Kind.IN_FORCE);
    }

    @Test
    void many_pairs_read_together_give_the_kinds_and_modifications_of_each_pair_alone() {
        Treaty treaty = reserved();
        objects(treaty, "AAA", "2025-03-10", "RRR", RESERVED, Form.OPPOSING_ENTRY_INTO_FORCE);
        var pairs = Relations.over(treaty.law()).pairs(T, on("2026-01-01"));
        assertThat(pairs.states()).hasSize(4);
        for (StateCode a : pairs.states()) {
            for (StateCode b : pairs.states()) {
                if (!a.equals(b)) {
                    var alone = between(treaty, a.value(), b.value(), "2026-01-01");
                    assertThat(pairs.kind(a, b)).isEqualTo(alone.kind());
                    assertThat(pairs.modifications(a, b)).isEqualTo(alone.modifications());
                }
            }
        }
    }

    @Test
    void r9_a_withdrawal_works_for_another_state_when_that_state_receives_notice() {
        Treaty treaty = reserved()
                .notifiedOn("2026-02-01")
                .act(
                        "RRR",
                        "withdrawal",
                        "2026-01-15",
                        h -> new ReservationWithdrawn(h, id("RRR", "reservation", RESERVED), Optional.empty()))
                .act(
                        "AAA",
                        "receipt",
                        "2026-02-10",
                        h -> new NotificationDelivered(
                                h, id("RRR", "withdrawal", "2026-01-15"), NotificationDelivered.Stage.RECEIVED));
        assertThat(kind(treaty, "BBB", "RRR", "2026-01-31")).isEqualTo(Kind.IN_FORCE_MODIFIED);
        assertThat(kind(treaty, "BBB", "RRR", "2026-02-01")).isEqualTo(Kind.IN_FORCE);
        assertThat(kind(treaty, "AAA", "RRR", "2026-02-10")).isEqualTo(Kind.IN_FORCE);
    }

    @Test
    void r9_a_partial_withdrawal_leaves_the_rest() {
        Treaty treaty = treaty(clauses()).ratifies("AAA", "2020-01-01").ratifies("RRR", "2020-01-01");
        reserves(treaty, "RRR", "2020-01-01", "4", "9(2)")
                .act(
                        "RRR",
                        "withdrawal",
                        "2023-01-01",
                        h -> new ReservationWithdrawn(
                                h, id("RRR", "reservation", "2020-01-01"), Optional.of(articles("9"))));
        var relation = between(treaty, "AAA", "RRR", "2024-01-01");
        assertThat(relation.modifications().getFirst().articles()).isEqualTo(articles("4"));
        assertThat(rules(relation.finding())).contains(ReservationRule.RESERVATION_WITHDRAWN_IN_PART);
    }

    @Test
    void r9_the_withdrawal_of_an_objection_works_when_the_reserving_state_receives_notice() {
        Treaty treaty = reserved();
        objects(treaty, "AAA", "2024-06-01", "RRR", RESERVED, Form.OPPOSING_ENTRY_INTO_FORCE)
                .notifiedOn("2025-01-20")
                .act(
                        "AAA",
                        "objection-withdrawal",
                        "2025-01-10",
                        h -> new ObjectionWithdrawn(h, id("AAA", "objection", "2024-06-01")));
        assertThat(kind(treaty, "AAA", "RRR", "2025-01-19")).isEqualTo(Kind.NO_RELATION);
        assertThat(kind(treaty, "AAA", "RRR", "2025-01-20")).isEqualTo(Kind.IN_FORCE_MODIFIED);
    }

    @Test
    void r2_a_reservation_that_the_agreement_authorises_needs_no_acceptance() {
        Treaty treaty = reserved(clauses().reservations(Policy.ONLY_LISTED, "4", "5"));
        var relation = between(treaty, "AAA", "RRR", "2024-05-01");
        assertThat(relation.kind()).isEqualTo(Kind.IN_FORCE_MODIFIED);
        assertThat(rules(relation.finding()))
                .contains(ReservationRule.RESERVATION_AUTHORISED)
                .doesNotContain(AcceptanceRule.ACCEPTED_BY_SILENCE, AcceptanceRule.SILENCE_RUNS);
    }

    @Test
    void a_state_that_is_not_bound_has_no_relation_and_one_that_is_not_known_has_an_unknown_one() {
        assertThat(kind(reserved(), "AAA", "ZZZ", "2025-01-01")).isEqualTo(Kind.NO_RELATION);
        Treaty partial = reserved().participation(Participation.Extent.PARTIAL);
        var relation = between(partial, "AAA", "ZZZ", "2025-01-01");
        assertThat(relation.kind()).isEqualTo(Kind.NOT_KNOWN);
        assertThat(relation.finding().standing()).isEqualTo(Standing.NOT_KNOWN);
    }

    @Test
    void a_relation_of_a_state_with_itself_is_refused() {
        assertThatThrownBy(() -> between(reserved(), "AAA", "AAA", "2025-01-01"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two different States");
    }
}
