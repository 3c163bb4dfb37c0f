package org.chancery.law.calendar;

/** What happens to the 31st when the target month is shorter. A setting of each agreement (domain reference 04, section 2.3). */
public enum MonthEnd {
    /** The last day of the shorter month. */
    CLAMP,
    /** The first day of the month after. */
    ROLL_OVER
}
