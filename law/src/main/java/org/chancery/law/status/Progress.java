package org.chancery.law.status;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How far the condition for entry into force is fulfilled.
 *
 * @param parts the parts of the condition in the order of the clause; empty where the clause is not held
 * @param ifDeposited what would follow from further deposits; empty once the threshold is reached or where it cannot be told
 */
public record Progress(List<ProgressPart> parts, Optional<IfDeposited> ifDeposited) {
    public Progress {
        parts = List.copyOf(parts);
    }

    /** No condition to report on. */
    public static Progress none() {
        return new Progress(List.of(), Optional.empty());
    }

    /** "If {@code more} more deposit on {@code on}, in force on {@code inForceOn}." */
    public record IfDeposited(int more, LocalDate on, LocalDate inForceOn) {}
}
