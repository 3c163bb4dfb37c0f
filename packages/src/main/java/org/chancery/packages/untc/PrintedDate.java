package org.chancery.packages.untc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as the pages print them: {@code 3 Jun 2013} in tables, {@code 3 June 2013} in texts. */
final class PrintedDate {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    /** A date in running text; three groups: day, month, year. */
    static final String FORM = "(\\d{1,2})\\s{1,5}([A-Z][a-z]{2,8})\\.?\\s{1,5}(\\d{4})";

    private static final Pattern ANYWHERE = Pattern.compile(FORM);

    private PrintedDate() {}

    static Optional<LocalDate> first(String text) {
        Matcher m = ANYWHERE.matcher(text);
        while (m.find()) {
            Optional<LocalDate> date = of(m.group(1), m.group(2), m.group(3));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    /** The date, if the text is a date and nothing else. */
    static Optional<LocalDate> whole(String text) {
        Matcher m = ANYWHERE.matcher(text);
        return m.matches() ? of(m.group(1), m.group(2), m.group(3)) : Optional.empty();
    }

    static Optional<LocalDate> of(String day, String month, String year) {
        int m = MONTHS.indexOf(month.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
        try {
            return m == 0
                    ? Optional.empty()
                    : Optional.of(LocalDate.of(Integer.parseInt(year), m, Integer.parseInt(day)));
        } catch (DateTimeException | NumberFormatException notADate) {
            return Optional.empty();
        }
    }
}
