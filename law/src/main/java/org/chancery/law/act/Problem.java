package org.chancery.law.act;

import java.util.List;

/**
 * Something in a record that cannot be right, or that a person has to look at.
 *
 * @param acts the acts concerned; empty where the agreement itself is
 * @param message what is wrong and what would be right, in English
 */
public record Problem(Kind kind, Severity severity, List<ActId> acts, String message) {
    /** Whether the record can be used. */
    public enum Severity {
        ERROR,
        WARNING
    }

    /** What is wrong. */
    public enum Kind {
        DUPLICATE_ID,
        OTHER_AGREEMENT,
        STATE_MISSING,
        BEFORE_THE_AGREEMENT,
        TWO_CONSENTS,
        WITHDRAWAL_BEFORE_CONSENT,
        WITHDRAWAL_NOT_ALLOWED,
        WITHDRAWAL_TOO_EARLY,
        EARLIER_EFFECT_THAN_ALLOWED,
        REVOKED_TOO_LATE,
        REFERS_TO_NOTHING,
        REFERS_TO_ANOTHER_KIND,
        REFERS_TO_ANOTHER_STATE,
        OBJECTION_TO_NO_RESERVATION,
        OBJECTION_TO_OWN_RESERVATION,
        RESERVATION_PROHIBITED,
        NOT_ELIGIBLE,
        FORM_NOT_PROVIDED,
        SIGNED_OUTSIDE_PERIOD,
        SUSPENSION_BY_A_STATE,
        UNKNOWN_LIST,
        UNKNOWN_WEIGHTS,
        UNKNOWN_AMENDMENT_RULE,
        UNKNOWN_AGREEMENT,
        CYCLE_OF_AGREEMENTS,
        KIND_OF_AGREEMENT,
        IMPOSSIBLE_CONDITION
    }

    public Problem {
        acts = List.copyOf(acts);
    }
}
