package org.chancery.law.reservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.Clauses.clauses;
import static org.chancery.law.Treaty.treaty;
import static org.chancery.law.reservation.ReservationsOf.between;
import static org.chancery.law.reservation.ReservationsOf.objects;
import static org.chancery.law.reservation.ReservationsOf.reserves;

import org.chancery.law.Treaty;
import org.chancery.law.act.Objection.Form;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.reservation.Relation.Kind;
import org.chancery.law.rule.ObjectionRule;
import org.junit.jupiter.api.Test;

/** What an objection says, and what it does between the two States (VCLT art. 21(3)). */
class ObjectionFormsTest {
    private static final String RESERVED = "2024-03-10";

    /** AAA and BBB parties since 2020; RRR ratifies with a reservation to article 4 on 2024-03-10, notified the same day. */
    private static Treaty reserved() {
        Treaty treaty = treaty(clauses())
                .ratifies("AAA", "2020-01-01")
                .ratifies("BBB", "2020-01-01")
                .ratifies("RRR", RESERVED);
        return reserves(treaty.notifiedOn(RESERVED), "RRR", RESERVED, "4");
    }

    @Test
    void r12_a_severing_objection_is_disputed_and_both_views_are_shown() {
        Treaty treaty = reserved();
        objects(treaty, "AAA", "2024-06-01", "RRR", RESERVED, Form.SEVERING);
        var relation = between(treaty, "AAA", "RRR", "2025-06-01");
        assertThat(relation.kind()).isEqualTo(Kind.DISPUTED);
        assertThat(relation.finding().standing()).isEqualTo(Standing.DISPUTED);
        assertThat(rules(relation.finding()))
                .contains(ObjectionRule.SEVERING_VIEW_BOUND, ObjectionRule.SEVERING_VIEW_EXCLUDED);
    }

    @Test
    void r12_an_intermediate_objection_excludes_further_provisions() {
        Treaty treaty = reserved();
        objects(treaty, "AAA", "2024-06-01", "RRR", RESERVED, Form.INTERMEDIATE);
        assertThat(between(treaty, "AAA", "RRR", "2025-06-01")
                        .modifications()
                        .getFirst()
                        .effect())
                .isEqualTo(Relation.Effect.EXCLUDES_FURTHER_PROVISIONS);
    }

    @Test
    void an_objection_whose_form_is_not_clear_is_left_to_a_person() {
        Treaty treaty = reserved();
        objects(treaty, "AAA", "2024-06-01", "RRR", RESERVED, Form.NOT_CLEAR);
        var relation = between(treaty, "AAA", "RRR", "2025-06-01");
        assertThat(relation.kind()).isEqualTo(Kind.NOT_KNOWN);
        assertThat(relation.finding().standing()).isEqualTo(Standing.FOR_A_PERSON);
    }
}
