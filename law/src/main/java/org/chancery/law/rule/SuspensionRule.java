package org.chancery.law.rule;

import java.util.List;

/** Suspension of a State by an organ, and positions declared without legal effect. */
public enum SuspensionRule implements Rule {
    /** The competent organ suspended {state} from {date}. */
    SUSPENDED_BY_ORGAN(1, "state", "date"),
    /** The suspension of {state} ended on {date}. */
    SUSPENSION_ENDED(1, "state", "date"),
    /** {state} declared a position on {date}; no legal status is inferred from it. */
    DECLARED_POSITION(1, "state", "date");

    private final int version;
    private final List<String> carries;

    SuspensionRule(int version, String... carries) {
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
