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
 * @param notBeforeYears years after entry into force during which no notice may be given; 0 for none
 */
public record WithdrawalClause(
        Policy policy,
        CountingRule notice,
        boolean laterDateAllowed,
        boolean prolongedByConflict,
        int notBeforeYears,
        LocalizedText condition,
        Optional<Article> article) {

    /** The rule of the agreement on leaving it. */
    public enum Policy {
        NOTICE,
        NONE,
        SILENT
    }
}
