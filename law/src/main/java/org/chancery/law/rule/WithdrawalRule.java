package org.chancery.law.rule;

import java.util.List;

/** Notices of withdrawal, their effect, and what leaving a parent agreement does. */
public enum WithdrawalRule implements Rule {
    /** {state} gave notice of withdrawal on {date}. */
    WITHDRAWAL_NOTIFIED(1, "state", "date"),
    /** The notice of {state} takes effect on {result}, {rule} after {from}. */
    WITHDRAWAL_COUNTED(1, "state", "from", "rule", "result"),
    /** The notice names the later date {stated}, which holds. */
    WITHDRAWAL_LATER_DATE(1, "state", "stated"),
    /** The notice names {stated}, earlier than the clause allows; {result} holds. */
    WITHDRAWAL_EARLIER_REFUSED(1, "state", "stated", "result"),
    /** The notice names {stated}; the clause knows no later date, so {result} holds. */
    WITHDRAWAL_LATER_NOT_PROVIDED(1, "state", "stated", "result"),
    /** The depositary published {announced} as the date on which the withdrawal of {state} takes effect. */
    WITHDRAWAL_ANNOUNCED(1, "state", "announced"),
    /** If {state} is in an armed conflict when the period ends, its withdrawal takes effect only after the conflict; a person decides. */
    WITHDRAWAL_CONFLICT_OPEN(1, "state"),
    /** It is recorded that an armed conflict prolongs the membership of {state}; its end is not recorded. */
    WITHDRAWAL_PROLONGED(1, "state"),
    /** It is recorded that an armed conflict prolonged the membership of {state} until {ended}. */
    WITHDRAWAL_PROLONGED_UNTIL(1, "state", "ended"),
    /** It is recorded that no armed conflict prolongs the membership of {state}. */
    WITHDRAWAL_NOT_PROLONGED(1, "state"),
    /** {state} revoked its notice on {date}, before it took effect (VCLT art. 68). */
    WITHDRAWAL_REVOKED(1, "state", "date"),
    /** {state} declared on {date} to revoke its notice after it had taken effect: without effect. */
    WITHDRAWAL_REVOKED_TOO_LATE(1, "state", "date"),
    /** The agreement does not provide for withdrawal; the notice of {state} of {date} has no effect that this program could compute. */
    WITHDRAWAL_NOT_PROVIDED(1, "state", "date"),
    /** The agreement is silent on withdrawal; if a right is intended or implied, at least twelve months' notice is needed (VCLT art. 56). */
    WITHDRAWAL_SILENT(1, "state"),
    /** No notice may be given before {floor}; that of {state} of {date} is counted from then. */
    WITHDRAWAL_NOT_BEFORE(1, "state", "date", "floor"),
    /** The clause sets a further condition, which a person confirms: {condition}. */
    WITHDRAWAL_CONDITION(1, "condition"),
    /** The withdrawal of {state} has taken effect on {date}. */
    WITHDRAWAL_EFFECTIVE(1, "state", "date"),
    /** The membership of {state} in {agreement} ends on {date}; by the clauses its membership here ends with it. */
    PARENT_LEFT_ENDS(1, "state", "agreement", "date"),
    /** The membership of {state} in {agreement} ends on {date}; by the clauses its membership here does not depend on it. */
    PARENT_LEFT_CONTINUES(1, "state", "agreement", "date"),
    /** The membership of {state} in {agreement} ends on {date}; what that means here is not stated, and a person decides. */
    PARENT_LEFT_NOT_STATED(1, "state", "agreement", "date"),
    /** {state} is party again by its consent of {date}. */
    REJOINED(1, "state", "date");

    private final int version;
    private final List<String> carries;

    WithdrawalRule(int version, String... carries) {
        this.version = version;
        this.carries = List.of(carries);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public List<String> carries() {
        return carries;
    }
}
