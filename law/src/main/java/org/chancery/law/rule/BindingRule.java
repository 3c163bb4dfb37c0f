package org.chancery.law.rule;

import java.util.List;

/** Entry into force for one State (VCLT art. 24). */
public enum BindingRule implements Rule {
    /** Consent of {consent} was given by the threshold date {threshold}: bound with the agreement on {result}. */
    BOUND_WITH_THE_AGREEMENT(1, "consent", "threshold", "result"),
    /** Consent of {consent} came after the threshold deposit of {threshold}: own clock, never before the agreement on {entry}; result {result}. */
    OWN_CLOCK_AFTER_THRESHOLD(1, "consent", "threshold", "entry", "result"),
    /** The threshold date is not known: own clock from {consent}, never before the agreement on {entry}; result {result}. */
    OWN_CLOCK_OR_WITH_THE_AGREEMENT(1, "consent", "entry", "result"),
    /** Consent of {consent} came after entry into force on {entry}: own clock; result {result}. */
    OWN_CLOCK_AFTER_ENTRY(1, "consent", "entry", "result"),
    /** Consent of {consent} lies between threshold and entry into force on {entry}, a gap that the clause leaves; bound with the agreement on {result}. */
    GAP_BOUND_WITH_THE_AGREEMENT(1, "consent", "entry", "result"),
    /** Consent of {consent} lies between threshold and entry into force on {entry}, a gap that the clause leaves; read as own clock: {result}. */
    GAP_OWN_CLOCK(1, "consent", "entry", "result"),
    /** No separate rule for later parties: the later of the agreement's date {entry} and the own date {own} is {result}. */
    LATER_OF_BOTH(1, "entry", "own", "result"),
    /** The agreement is silent on later parties: bound from the later of {entry} and {consent} (VCLT art. 24(3)). */
    BOUND_ON_CONSENT(1, "consent", "entry", "result"),
    /** A succession takes effect on its stated date {effective}, never before the agreement on {entry}; result {result}. */
    BOUND_FROM_SUCCESSION(1, "effective", "entry", "result"),
    /** The depositary published {announced} as the date of entry into force for {state}. */
    IN_FORCE_FOR_STATE_ANNOUNCED(1, "state", "announced"),
    /** The agreement binds {state} from that day; it is not retroactive (VCLT art. 28). */
    NOT_RETROACTIVE(1, "state");

    private final int version;
    private final List<String> carries;

    BindingRule(int version, String... carries) {
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
