package org.chancery.law.instrument;

import java.util.Optional;
import org.chancery.law.calendar.CountingRule;

/**
 * How a party leaves.
 *
 * @param policy the rule
 * @param notice how the date of effect follows from the date of notice; for {@link Policy#SILENT} twelve months (VCLT art. 56(2))
 * @param laterDateAllowed whether the notice may name a later date
 * @param prolongedByConflict whether an armed conflict may prolong it, which a person decides
 * @param withParent what becomes of the membership of a State that leaves the parent agreement
 * @param notBeforeYears years after entry into force during which no notice may be given; 0 for none
 */
public record WithdrawalClause(
        Policy policy,
        CountingRule notice,
        boolean laterDateAllowed,
        boolean prolongedByConflict,
        int notBeforeYears,
        WithParent withParent,
        LocalizedText condition,
        Optional<Article> article) {

    /** The rule of the agreement on leaving it. */
    public enum Policy {
        NOTICE,
        NONE,
        SILENT
    }

    /** What the clauses, of this agreement or of its parent, make of leaving the parent. */
    public enum WithParent {
        /** They say nothing: the membership stands in the record, and a person decides. */
        NOT_STATED,
        /** Whoever leaves the parent leaves this agreement on the same day. */
        ENDS,
        /** The membership does not depend on staying in the parent. */
        CONTINUES
    }
}
