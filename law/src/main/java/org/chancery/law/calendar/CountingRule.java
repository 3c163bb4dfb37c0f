package org.chancery.law.calendar;

/**
 * How a date follows from the date of a triggering act. The day of the act is day 0; all dates are calendar dates of the depositary.
 *
 * @param kind how to count
 * @param n number of units; 0 for {@link Kind#ON_DEPOSIT}
 * @param extraDays days added to the result ("six months and a day"); usually 0
 */
public record CountingRule(Kind kind, int n, int extraDays) {

    /** The counting rules of domain reference 04, section 2.1. */
    public enum Kind {
        /** The date of the act itself. */
        ON_DEPOSIT,
        /** n calendar days later. */
        DAYS,
        /** Same day number n months later; the month's end by the agreement's {@link MonthEnd} policy. */
        MONTHS,
        /** As {@code MONTHS 12 x n}. */
        YEARS,
        /** Leave out the month of the act, count n months, take day 1. */
        FIRST_OF_NTH_MONTH_AFTER_MONTH,
        /** Let n months run, then take the next first day of a month, strictly later. */
        FIRST_OF_MONTH_AFTER_MONTHS,
        /** Let n days run, then take the next first day of a month, strictly later. */
        FIRST_OF_MONTH_AFTER_DAYS
    }

    public CountingRule {
        if (n < 0 || n > 10_000 || kind == Kind.ON_DEPOSIT && n != 0) {
            throw new IllegalArgumentException("counting rule " + kind + " cannot take " + n);
        }
    }

    public static CountingRule onDeposit() {
        return new CountingRule(Kind.ON_DEPOSIT, 0, 0);
    }

    public static CountingRule days(int n) {
        return new CountingRule(Kind.DAYS, n, 0);
    }

    public static CountingRule months(int n) {
        return new CountingRule(Kind.MONTHS, n, 0);
    }
}
