package org.chancery.law.instrument;

import java.time.LocalDate;
import java.util.Optional;

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

    /**
     * The parties to another agreement, for example to the parent treaty; only a fraction may be counted of them. On the day of the count, or
     * as on {@code fixed} where the clause or the depositary's reading fixes the circle on a date. Only their instruments count.
     */
    record PartiesTo(AgreementId agreement, Optional<LocalDate> fixed) implements Group {}
}
