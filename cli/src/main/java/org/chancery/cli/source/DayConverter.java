package org.chancery.cli.source;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads ISO dates, and says what a date looks like where it gets something else. */
public final class DayConverter implements ITypeConverter<LocalDate> {

    @Override
    public LocalDate convert(String given) {
        try {
            if (given.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                return LocalDate.parse(given);
            }
        } catch (DateTimeParseException e) {
            // A day that no calendar has, for example 30 February: refused below like any other text.
        }
        throw new TypeConversionException(
                "'" + given + "' is not a date of the calendar; write year-month-day, for example 2014-12-24");
    }
}
