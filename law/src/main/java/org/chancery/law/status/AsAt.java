package org.chancery.law.status;

import java.time.LocalDate;

/**
 * The two dates of a question: what was the law {@code on} a day, judged by what was known at {@code knownAt}. Calendar dates of the
 * depositary; {@link LocalDate#MAX} means everything that is held.
 */
public record AsAt(LocalDate on, LocalDate knownAt) {

    /** On the date, with everything that is known today. */
    public static AsAt on(LocalDate on) {
        return new AsAt(on, LocalDate.MAX);
    }

    /** On the date, as it was known at the other date. */
    public static AsAt on(LocalDate on, LocalDate knownAt) {
        return new AsAt(on, knownAt);
    }
}
