package org.chancery.law.calendar;

/**
 * Year, month and day of an epoch day, and back, in whole numbers and without objects. Proleptic Gregorian calendar; years count from 1 March
 * inside, so that the leap day is the last of its year.
 */
final class CivilDay {
    private static final int DAYS_IN_400_YEARS = 146_097;
    private static final int FROM_MARCH_OF_YEAR_0 = 719_468;

    private CivilDay() {}

    /** Months since year 0, times 32, plus the day of the month from 1. */
    static int monthAndDay(int epochDay) {
        int z = epochDay + FROM_MARCH_OF_YEAR_0;
        int era = Math.floorDiv(z, DAYS_IN_400_YEARS);
        int dayOfEra = z - era * DAYS_IN_400_YEARS;
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int monthFromMarch = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1;
        int year = yearOfEra + era * 400;
        return (year * 12 + monthFromMarch + 2) * 32 + day;
    }

    /** The epoch day of the first day of a month, given as months since year 0 (January of year 0 is 0). */
    static int firstOfMonth(int months) {
        int fromMarch = months - 2;
        int year = Math.floorDiv(fromMarch, 12);
        int monthFromMarch = fromMarch - year * 12;
        int era = Math.floorDiv(year, 400);
        int yearOfEra = year - era * 400;
        int dayOfYear = (153 * monthFromMarch + 2) / 5;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * DAYS_IN_400_YEARS + dayOfEra - FROM_MARCH_OF_YEAR_0;
    }
}
