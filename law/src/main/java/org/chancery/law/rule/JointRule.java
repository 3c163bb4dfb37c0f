package org.chancery.law.rule;

import java.util.List;

/** What a joint review is to each State. */
public enum JointRule implements Rule {
    /** The decision of {state} stands, whatever others decide. */
    NATIONAL_DECISION_STANDS(1, "state"),
    /** {state} has not decided yet; the joint review does not replace its own. */
    NATIONAL_DECISION_OPEN(1, "state"),
    /** The joint opinion informs each State and binds none. */
    OPINION_BINDS_NOBODY(1),
    /** {state} decided on {date}: {outcome}. */
    STATE_HAS_DECIDED(1, "state", "date", "outcome"),
    /** {state} has not decided. */
    STATE_HAS_NOT_DECIDED(1, "state"),
    /** {prohibition}: binds {states}, and does not bind or is not known to bind {missing}. Both have to know this when they act together. */
    RULE_NOT_SHARED(1, "prohibition", "states", "missing");

    private final int version;
    private final List<String> carries;

    JointRule(int version, String... carries) {
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
