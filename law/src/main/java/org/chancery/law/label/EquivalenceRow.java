package org.chancery.law.label;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A term of a scheme and the level it stands for.
 *
 * @param scheme whose term it is
 * @param term as it stands on documents, compared without regard to case
 * @param from first day on which documents carry the term in this meaning
 * @param until last such day; empty while it holds
 * @param source where this is laid down
 */
public record EquivalenceRow(
        String scheme, String term, Level level, LocalDate from, Optional<LocalDate> until, String source) {

    public EquivalenceRow {
        if (until.isPresent() && until.get().isBefore(from)) {
            throw new IllegalArgumentException("row " + term + " ends on " + until.get() + ", before it begins");
        }
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
