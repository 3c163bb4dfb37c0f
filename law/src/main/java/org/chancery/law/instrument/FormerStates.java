package org.chancery.law.instrument;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * States that have ceased to exist under their code, with the last day on which they did. Their acts keep their dates and go on counting for
 * the past. A State that continues another under a new code (Russian Federation) or a new name has its acts under its own code.
 */
public final class FormerStates {
    private static final Map<String, LocalDate> LAST_DAY = Map.of(
            "CSK", LocalDate.of(1992, 12, 31),
            "DDR", LocalDate.of(1990, 10, 2),
            "SUN", LocalDate.of(1991, 12, 25),
            "VDR", LocalDate.of(1976, 7, 1),
            "YMD", LocalDate.of(1990, 5, 21),
            "YUG", LocalDate.of(1992, 4, 26));

    private FormerStates() {}

    /** The last day of a State that no longer exists; empty for all others. */
    public static Optional<LocalDate> lastDay(StateCode state) {
        return Optional.ofNullable(LAST_DAY.get(state.value()));
    }
}
