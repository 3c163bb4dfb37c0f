package org.chancery.law.rule;

import java.util.List;

/** The label of a document drawn from others. */
public enum DerivationRule implements Rule {
    /** A document drawn from {sources} is marked {level}. */
    DERIVED_LABEL(1, "sources", "level"),
    /** {sources} cannot be joined in one document: nobody may receive all of them. */
    DERIVED_LABEL_REFUSED(1, "sources"),
    /** The highest level of the sources is {level}, that of {sources}. */
    DERIVED_LEVEL(1, "level", "sources"),
    /** On {on}, {sources} may go to {recipients}. */
    SOURCE_RELEASED(1, "sources", "recipients", "on"),
    /** On {on}, {sources} may go to nobody. */
    SOURCE_RELEASED_TO_NOBODY(1, "sources", "on"),
    /** What all sources share may go to {recipients} on {on}. */
    DERIVED_RELEASE(1, "recipients", "on"),
    /** Every source may fall to {to}; the document does with the last of them, on {date}. */
    DERIVED_DOWNGRADE(1, "to", "date"),
    /** Every source may fall to {to} with the event {event}; the document does so too. */
    DERIVED_DOWNGRADE_BY_EVENT(1, "to", "event"),
    /** The downgrades of the sources do not agree; the document carries none. */
    DERIVED_WITHOUT_DOWNGRADE(1);

    private final int version;
    private final List<String> carries;

    DerivationRule(int version, String... carries) {
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
