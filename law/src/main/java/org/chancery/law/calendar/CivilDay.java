package org.chancery.law.calendar;

import java.time.LocalDate;

/** Year, month and day of an epoch day, and back, in whole numbers: months since year 0, looked up in a table of their first days. */
final class CivilDay {
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2599;
    private static final int FIRST_MONTH = FIRST_YEAR * 12;
    private static final int[] FIRST_DAYS = firstDays();

    /** 2 to the power of 32, divided by the mean length of a Gregorian month in days. */
    private static final long MONTHS_PER_DAY = 141_110_732L;

    private CivilDay() {}

    private static int[] firstDays() {
        var days = new int[(LAST_YEAR - FIRST_YEAR + 1) * 12 + 1];
        for (int i = 0; i < days.length; i++) {
            days[i] = (int) LocalDate.of(FIRST_YEAR + i / 12, i % 12 + 1, 1).toEpochDay();
        }
        return days;
    }

    /** Months since year 0, times 32, plus the day of the month from 1. */
    static int monthAndDay(int epochDay) {
        if (epochDay < FIRST_DAYS[0] || epochDay >= FIRST_DAYS[FIRST_DAYS.length - 1]) {
            LocalDate date = LocalDate.ofEpochDay(epochDay);
            return (int) date.getLong(java.time.temporal.ChronoField.PROLEPTIC_MONTH) * 32 + date.getDayOfMonth();
        }
        // Mean months from three days before find the month or the one before it, and never a later one.
        int month = (int) (Math.max(0, epochDay - FIRST_DAYS[0] - 3) * MONTHS_PER_DAY >>> 32);
        month += FIRST_DAYS[month + 1] <= epochDay ? 1 : 0;
        return (FIRST_MONTH + month) * 32 + epochDay - FIRST_DAYS[month] + 1;
    }

    /** The epoch day of the first day of a month, given as months since year 0 (January of year 0 is 0). */
    static int firstOfMonth(int months) {
        int month = months - FIRST_MONTH;
        if (month < 0 || month >= FIRST_DAYS.length) {
            return (int) LocalDate.of(Math.floorDiv(months, 12), Math.floorMod(months, 12) + 1, 1)
                    .toEpochDay();
        }
        return FIRST_DAYS[month];
    }
}
