package org.chancery.law.acceptance;

import java.time.LocalDate;
import java.util.List;
import org.chancery.law.calendar.CountingRule;

/**
 * The practice of the Secretary-General as depositary on late reservations, as dated facts: the period within which one objection, to the
 * deposit or to the procedure, keeps them out (domain reference 04, R11). The period of the day of circulation applies to the end.
 */
public final class LatePractice {
    /** From {@code validFrom} until the next entry. */
    public record Period(LocalDate validFrom, CountingRule rule) {}

    // 90 days are shown for 1998 and 1999 and are used for earlier years too; twelve months since 2000 (note to the
    // permanent missions).
    private static final List<Period> PERIODS = List.of(
            new Period(LocalDate.of(1978, 1, 1), CountingRule.days(90)),
            new Period(LocalDate.of(2000, 1, 1), CountingRule.months(12)));

    private LatePractice() {}

    /** The period for a reservation circulated on the date; before the first entry, the first. */
    public static Period on(LocalDate circulated) {
        Period found = PERIODS.getFirst();
        for (Period period : PERIODS) {
            if (!period.validFrom().isAfter(circulated)) {
                found = period;
            }
        }
        return found;
    }
}
