package org.chancery.law.instrument;

import java.util.List;
import java.util.Optional;

/**
 * What the agreement says of reservations (VCLT art. 19).
 *
 * @param policy the rule of the agreement
 * @param listed articles to which the policy refers (permitted only to these, or prohibited to these)
 * @param effect when a consent with a reservation takes effect (VCLT art. 20(4)(c)): at once by UN practice, or after one acceptance
 * @param silenceClock what starts the twelve months of VCLT art. 20(5)
 * @param silenceMonths the period; 12 unless the agreement says otherwise
 */
public record ReservationClause(
        Policy policy,
        List<Article> listed,
        Effect effect,
        SilenceClock silenceClock,
        int silenceMonths,
        Optional<Article> article) {

    /** The rule of the agreement. */
    public enum Policy {
        PERMITTED,
        PROHIBITED,
        /** Only to the listed articles. */
        ONLY_LISTED,
        /** To all but the listed articles. */
        ALL_BUT_LISTED,
        /** The competent organ accepts (VCLT art. 20(3)). */
        ORGAN_ACCEPTS,
        /** All parties must accept (VCLT art. 20(2)). */
        ALL_MUST_ACCEPT,
        /** The agreement is silent: VCLT art. 19(c). */
        SILENT
    }

    /** When the consent counts. */
    public enum Effect {
        AT_ONCE,
        AFTER_ONE_ACCEPTANCE
    }

    /** What starts the period of silence. */
    public enum SilenceClock {
        NOTIFICATION,
        DISPATCH,
        RECEIPT
    }

    /** What holds where no clause is recorded: VCLT art. 19(c), twelve months from notification. */
    public static ReservationClause silent() {
        return new ReservationClause(
                Policy.SILENT, List.of(), Effect.AT_ONCE, SilenceClock.NOTIFICATION, 12, Optional.empty());
    }

    public ReservationClause {
        listed = List.copyOf(listed);
    }
}
