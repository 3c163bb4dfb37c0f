package org.chancery.law.instrument;

import java.time.LocalDate;
import java.util.Optional;

/** The entry of an agreement in a public register of treaties (UN Charter art. 102; Covenant of the League of Nations art. 18). */
public sealed interface Registration {

    /** Who keeps the register. */
    enum Keeper {
        UNITED_NATIONS,
        LEAGUE_OF_NATIONS
    }

    /**
     * An entry whose parts are known.
     *
     * @param number as the register prints it
     * @param on the day of registration
     * @param confirmed false where the source of the number is not confirmed, which is then shown as such
     */
    record Entry(Keeper keeper, Optional<String> number, Optional<LocalDate> on, boolean confirmed)
            implements Registration {

        public Entry {
            if (number.isEmpty() && on.isEmpty()) {
                throw new IllegalArgumentException("a registration has a number, a date or both");
            }
        }
    }

    /** What a source prints and nobody has taken apart; shown in every language as it is. */
    record Printed(String text) implements Registration {}
}
