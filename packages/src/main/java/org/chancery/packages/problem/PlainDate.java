package org.chancery.packages.problem;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Dates as files write them. */
public final class PlainDate {

    /** What is said where a date cannot be read. */
    public static final String REMEDY = "a date as YYYY-MM-DD.";

    private static final Pattern FORM = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private PlainDate() {}

    /**
     * The date; years have four digits.
     *
     * @throws DateTimeException for anything that is not a day of the calendar
     */
    public static LocalDate of(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new DateTimeException("not a date: " + text);
        }
        return LocalDate.parse(text);
    }
}
