package org.chancery.law.rule;

import java.util.List;

/** What an agreement is on a date: the conclusions of a Finding about it. */
public enum AgreementRule implements Rule {
    /** {agreement} is in force since {since}. */
    AGREEMENT_IN_FORCE(1, "agreement", "since"),
    /** {agreement} is not in force on {on}; it enters into force on {date}. */
    AGREEMENT_ENTERS_INTO_FORCE(1, "agreement", "on", "date"),
    /** {agreement} is not in force on {on}. */
    AGREEMENT_NOT_IN_FORCE(1, "agreement", "on"),
    /** {agreement} is no longer in force since {since}. */
    AGREEMENT_ENDED(1, "agreement", "since"),
    /** Whether {agreement} is in force on {on} is not known. */
    AGREEMENT_NOT_KNOWN(1, "agreement", "on"),
    /** {agreement} is a model act: it binds nobody by itself and does not enter into force. */
    AGREEMENT_IS_MODEL_ACT(1, "agreement");

    private final int version;
    private final List<String> carries;

    AgreementRule(int version, String... carries) {
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
