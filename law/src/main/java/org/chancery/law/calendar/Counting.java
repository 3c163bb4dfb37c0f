package org.chancery.law.calendar;

import java.time.LocalDate;

/**
 * Counts treaty dates (domain reference 04, section 2). Weekends and holidays never move a date. All dates are calendar dates of the
 * depositary.
 */
public final class Counting {
    private Counting() {}

    /** The date that the rule gives from the date of the triggering act. */
    public static LocalDate from(LocalDate trigger, CountingRule rule, MonthEnd monthEnd) {
        return Days.date(from(Days.of(trigger), rule, monthEnd));
    }

    /** As {@link #from(LocalDate, CountingRule, MonthEnd)}, in epoch days. */
    public static int from(int trigger, CountingRule rule, MonthEnd monthEnd) {
        int counted = switch (rule.kind()) {
            case ON_DEPOSIT -> trigger;
            case DAYS -> trigger + rule.n();
            case MONTHS -> plusMonths(trigger, rule.n(), monthEnd);
            case YEARS -> plusMonths(trigger, 12 * rule.n(), monthEnd);
            case FIRST_OF_NTH_MONTH_AFTER_MONTH -> firstOfMonthPlus(trigger, rule.n());
            case FIRST_OF_MONTH_AFTER_MONTHS -> firstOfMonthPlus(plusMonths(trigger, rule.n(), monthEnd), 1);
            case FIRST_OF_MONTH_AFTER_DAYS -> firstOfMonthPlus(trigger + rule.n(), 1);
        };
        return counted + rule.extraDays();
    }

    /** Whether the month of the result was too short for the day, so that the policy decided. */
    public static boolean monthEndDecided(int trigger, CountingRule rule) {
        return switch (rule.kind()) {
            case MONTHS -> tooShort(trigger, rule.n());
            case YEARS -> tooShort(trigger, 12 * rule.n());
            case FIRST_OF_MONTH_AFTER_MONTHS -> tooShort(trigger, rule.n());
            case ON_DEPOSIT, DAYS, FIRST_OF_NTH_MONTH_AFTER_MONTH, FIRST_OF_MONTH_AFTER_DAYS -> false;
        };
    }

    private static int plusMonths(int day, int months, MonthEnd monthEnd) {
        int monthAndDay = CivilDay.monthAndDay(day);
        int target = (monthAndDay >> 5) + months;
        int result = CivilDay.firstOfMonth(target) + (monthAndDay & 31) - 1;
        int next = CivilDay.firstOfMonth(target + 1);
        return Math.min(result, monthEnd == MonthEnd.CLAMP ? next - 1 : next);
    }

    private static boolean tooShort(int day, int months) {
        int monthAndDay = CivilDay.monthAndDay(day);
        int target = (monthAndDay >> 5) + months;
        return CivilDay.firstOfMonth(target) + (monthAndDay & 31) - 1 >= CivilDay.firstOfMonth(target + 1);
    }

    private static int firstOfMonthPlus(int day, int months) {
        return CivilDay.firstOfMonth((CivilDay.monthAndDay(day) >> 5) + months);
    }
}
