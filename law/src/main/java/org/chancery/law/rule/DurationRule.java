package org.chancery.law.rule;

import java.util.List;

/** The term of an agreement: its renewal, extension and end. */
public enum DurationRule implements Rule {
    /** The term of {years} years ran out after {date}. */
    TERM_RAN_OUT(1, "years", "date"),
    /** {state} did not take part in the extension by {agreement}: its membership lapsed after {date}. */
    LAPSED_AT_FIRST_EXPIRY(1, "state", "agreement", "date"),
    /** {state} took part in the extension by {agreement}. */
    TOOK_PART_IN_EXTENSION(1, "state", "agreement"),
    /** The term renews by itself for {years} years at a time; the present period began on {date}. */
    TERM_RENEWS(1, "years", "date"),
    /** The term is that of {agreement}. */
    TERM_LINKED(1, "agreement"),
    /** The depositary announced that the agreement ended on {date}. */
    TERMINATION_ANNOUNCED(1, "date");

    private final int version;
    private final List<String> carries;

    DurationRule(int version, String... carries) {
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
