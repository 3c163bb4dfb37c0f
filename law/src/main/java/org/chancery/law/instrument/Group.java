package org.chancery.law.instrument;

/** A set of participants that a clause speaks of. */
public sealed interface Group {

    /** Every participant. */
    record Everyone() implements Group {}

    /** All States that signed, whatever became of the signature. */
    record Signatories() implements Group {}

    /** The States that are depositaries. */
    record DepositaryStates() implements Group {}

    /** A list printed in the agreement or its annex, by its name in {@link FinalClauses#lists()}. */
    record Listed(String list) implements Group {}
}
