package org.chancery.server.labels;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.law.label.Reader;

/**
 * What a mandate lets its holder read, and when. A later authorisation of the same mandate takes the place of an earlier one on the days on
 * which both hold; the end of one ends the earlier ones too.
 *
 * @param id random reference
 * @param mandate to which it belongs
 * @param reader level, caveats, cases, conflicts of interest, briefing
 * @param everything whether it opens every label, as for a registry's officers; the level and the rest then do not limit it
 * @param firstDay first day, in UTC
 * @param lastDay last day, if an end is set
 */
public record Authorisation(
        String id, String mandate, Reader reader, boolean everything, LocalDate firstDay, Optional<LocalDate> lastDay) {

    /** Whether it holds on the day. */
    boolean holdsOn(LocalDate day) {
        return !day.isBefore(firstDay)
                && lastDay.map(last -> !day.isAfter(last)).orElse(true);
    }

    /** The same, ending on an earlier day. */
    Authorisation until(LocalDate last) {
        return new Authorisation(
                id,
                mandate,
                reader,
                everything,
                firstDay,
                lastDay.filter(it -> it.isBefore(last)).or(() -> Optional.of(last)));
    }
}
