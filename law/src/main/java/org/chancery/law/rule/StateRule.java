package org.chancery.law.rule;

import java.util.List;

/** What a State is to an agreement on a date: the conclusions of a Finding about it. */
public enum StateRule implements Rule {
    /** {state} is a party since {since}. */
    STATE_IS_PARTY(1, "state", "since"),
    /** {state} is a party since {since} and leaves on {effect}. */
    STATE_IS_WITHDRAWING(1, "state", "since", "effect"),
    /** {state} is a party since {since}; its withdrawal has no date of effect yet. */
    STATE_IS_WITHDRAWING_UNDATED(1, "state", "since"),
    /** {state} is a party since {since}, suspended since {suspended}. */
    STATE_IS_SUSPENDED(1, "state", "since", "suspended"),
    /** {state} has consented on {consent}; the agreement is not yet in force for it. */
    STATE_IS_CONTRACTING(1, "state", "consent"),
    /** {state} has consented on {consent}; the agreement enters into force for it on {date}. */
    STATE_WILL_BE_PARTY(1, "state", "consent", "date"),
    /** {state} has signed on {signed} and has not consented to be bound. */
    STATE_IS_SIGNATORY(1, "state", "signed"),
    /** {state} applies the agreement provisionally since {since}. */
    STATE_APPLIES_PROVISIONALLY(1, "state", "since"),
    /** {state} was a party from {since} and is no longer one since {until}. */
    STATE_IS_FORMER(1, "state", "since", "until"),
    /** {state} has ceased to be a party; the date is not recorded. */
    STATE_IS_FORMER_UNDATED(1, "state"),
    /** {state} has never become a party and has not signed. */
    STATE_NEVER(1, "state"),
    /** What {state} is to the agreement is not known. */
    STATE_NOT_KNOWN(1, "state"),
    /** {state} may take up this model act in its own law; it is not bound by it. */
    STATE_NOT_BOUND_BY_MODEL_ACT(1, "state");

    private final int version;
    private final List<String> carries;

    StateRule(int version, String... carries) {
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
