package org.chancery.words;

/** What can be counted in a sentence with the right plural. */
public enum Countable {
    PARTIES,
    SIGNATORIES,
    CONTRACTING_STATES,
    STATES,
    AGREEMENTS,
    ACTS,
    INSTRUMENTS,
    RESERVATIONS,
    DECLARATIONS,
    OBJECTIONS,
    DAYS,
    MONTHS,
    YEARS
}
