package org.chancery.law.calendar;

import java.time.LocalDate;
import java.util.Optional;

/** Dates as whole days since 1970-01-01: the form in which the rules count. */
public final class Days {
    /** No date. Earlier than every date. */
    public static final int NONE = Integer.MIN_VALUE;
    /** A date that has no end yet. Later than every date. */
    public static final int OPEN = Integer.MAX_VALUE;

    private Days() {}

    /** The day; dates beyond what an int holds become the first or last day there is. */
    public static int of(LocalDate date) {
        long day = date.toEpochDay();
        return day >= OPEN ? OPEN : day <= NONE ? NONE + 1 : (int) day;
    }

    /** The day, or {@link #NONE}. */
    public static int of(Optional<LocalDate> date) {
        return date.isPresent() ? of(date.get()) : NONE;
    }

    public static LocalDate date(int day) {
        return LocalDate.ofEpochDay(day);
    }

    /** The date; empty for {@link #NONE} and {@link #OPEN}. */
    public static Optional<LocalDate> optional(int day) {
        return isDate(day) ? Optional.of(date(day)) : Optional.empty();
    }

    public static boolean isDate(int day) {
        return day != NONE && day != OPEN;
    }
}
