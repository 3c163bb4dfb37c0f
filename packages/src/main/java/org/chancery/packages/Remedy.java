package org.chancery.packages;

import org.chancery.law.act.Problem;

/** What would be right in a package where the law of treaties finds something wrong; empty where the finding says it itself. */
final class Remedy {

    private Remedy() {}

    static String of(Problem.Kind kind) {
        return switch (kind) {
            case OTHER_AGREEMENT -> "the acts of one agreement a folder.";
            case STATE_MISSING -> "a code in the column state.";
            case BEFORE_THE_AGREEMENT -> "the date of the act, or the date of conclusion, corrected.";
            case TWO_CONSENTS -> "one of them, or the denunciation between them in a line of its own.";
            case WITHDRAWAL_BEFORE_CONSENT -> "the instrument in a line of its own, with an earlier date.";
            case REVOKED_TOO_LATE -> "a date before the notice took effect.";
            case REFERS_TO_NOTHING -> "the id of an act of this agreement in refers_to.";
            case REFERS_TO_ANOTHER_KIND -> "the id of an act of the kind that is meant in refers_to.";
            case REFERS_TO_ANOTHER_STATE -> "the id of an act of the same State in refers_to.";
            case OBJECTION_TO_NO_RESERVATION ->
                "the reservation in a line of its own, and its id in refers_to of the objection.";
            case OBJECTION_TO_OWN_RESERVATION -> "a reservation of another State.";
            case NOT_ELIGIBLE -> "a State that eligibility in agreement.yaml names, or eligibility corrected.";
            case DUPLICATE_ID,
                    WITHDRAWAL_NOT_ALLOWED,
                    WITHDRAWAL_TOO_EARLY,
                    EARLIER_EFFECT_THAN_ALLOWED,
                    RESERVATION_PROHIBITED,
                    FORM_NOT_PROVIDED,
                    SIGNED_OUTSIDE_PERIOD,
                    SUSPENSION_BY_A_STATE,
                    UNKNOWN_LIST,
                    UNKNOWN_WEIGHTS,
                    UNKNOWN_AMENDMENT_RULE,
                    UNKNOWN_AGREEMENT,
                    CYCLE_OF_AGREEMENTS,
                    KIND_OF_AGREEMENT,
                    IMPOSSIBLE_CONDITION -> "";
        };
    }
}
