package org.chancery.law.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;

/**
 * The working days of an organisation. For periods of its own procedures only: no treaty date is moved by a weekend or holiday.
 *
 * @param daysOff days of the week on which nobody works
 * @param holidays further days without work
 * @param worked days that are worked although they would be off
 */
public record WorkingCalendar(Set<DayOfWeek> daysOff, Set<LocalDate> holidays, Set<LocalDate> worked) {

    /** Days after which counting gives up, so that a calendar with no working day in reach is refused. */
    private static final int REACH = 4000;

    public WorkingCalendar {
        daysOff = Set.copyOf(daysOff);
        holidays = java.util.Collections.unmodifiableSet(new TreeSet<>(holidays));
        worked = java.util.Collections.unmodifiableSet(new TreeSet<>(worked));
        if (daysOff.size() == 7) {
            throw new IllegalArgumentException("a calendar needs at least one working day in the week");
        }
    }

    /** Monday to Friday, without holidays. */
    public static WorkingCalendar mondayToFriday() {
        return new WorkingCalendar(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(), Set.of());
    }

    public boolean isWorking(LocalDate day) {
        return worked.contains(day) || !daysOff.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** The n-th working day after the day, which itself is not counted. For n = 0 the day itself, working or not. */
    public LocalDate plus(LocalDate day, int n) {
        LocalDate counted = day;
        for (int left = n; left > 0; ) {
            counted = counted.plusDays(1);
            left -= isWorking(counted) ? 1 : 0;
            if (counted.toEpochDay() - day.toEpochDay() > REACH + 7L * n) {
                throw new IllegalArgumentException("fewer than " + n + " working days follow " + day);
            }
        }
        return counted;
    }

    /** Working days after the first day up to and including the last; 0 where the last is not later. */
    public int between(LocalDate first, LocalDate last) {
        int count = 0;
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            count += isWorking(day) ? 1 : 0;
        }
        return count;
    }
}
