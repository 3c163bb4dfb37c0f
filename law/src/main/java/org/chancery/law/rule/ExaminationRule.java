package org.chancery.law.rule;

import java.util.List;

/** An instrument that is being examined before it is accepted for deposit. */
public enum ExaminationRule implements Rule {
    /** {state} is among the States that may become parties. */
    ENTITLED(1, "state"),
    /** {state} is not among the States that may become parties. */
    NOT_ENTITLED(1, "state"),
    /** Whether {state} may become a party is for the competent organ to decide. */
    ENTITLEMENT_OPEN(1, "state"),
    /** The record already holds {act} of {state}. */
    EARLIER_ACT_HELD(1, "state", "act"),
    /** The clause on consent does not name the form {form}. */
    FORM_NOT_PROVIDED(1, "form"),
    /** On {date} the agreement is not open for signature. */
    NOT_OPEN_FOR_SIGNATURE(1, "date"),
    /** If accepted as received on {received}, it brings {agreement} into force on {date}. */
    DEPOSIT_BRINGS_INTO_FORCE(1, "agreement", "received", "date"),
    /** If accepted as received on {received}, it leaves the entry into force of {agreement} as it is. */
    DEPOSIT_LEAVES_ENTRY_INTO_FORCE(1, "agreement", "received");

    private final int version;
    private final List<String> carries;

    ExaminationRule(int version, String... carries) {
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
