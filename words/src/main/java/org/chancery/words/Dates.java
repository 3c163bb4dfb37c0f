package org.chancery.words;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.chancery.words.language.Language;

/** Dates and times as people read them. ISO forms are {@link LocalDate#toString()} and {@link Instant#toString()}. */
public final class Dates {

    private final DateTimeFormatter date;
    private final DateTimeFormatter brief;
    private final DateTimeFormatter clock;

    Dates(Language language) {
        Locale locale = language.locale();
        date = switch (language) {
            case ENGLISH -> DateTimeFormatter.ofPattern("d MMMM uuuu", locale);
            case RUSSIAN -> DateTimeFormatter.ofPattern("d MMMM uuuu 'г.'", locale);
        };
        brief = switch (language) {
            case ENGLISH -> DateTimeFormatter.ofPattern("d MMM uuuu", Locale.US);
            case RUSSIAN -> DateTimeFormatter.ofPattern("dd.MM.uuuu", locale);
        };
        clock = DateTimeFormatter.ofPattern("HH:mm", locale);
    }

    /** "24 December 2014", "24 декабря 2014 г." */
    public String of(LocalDate day) {
        return date.format(day);
    }

    /** For narrow tables: "24 Dec 2014", "24.12.2014". */
    public String brief(LocalDate day) {
        return brief.format(day);
    }

    /** "24 December 2014, 14:05 (UTC+03:00)": the time on the clocks of the zone, with the offset that was in force. */
    public String of(Instant instant, ZoneId zone) {
        var there = instant.atZone(zone);
        var offset = there.getOffset().getTotalSeconds() == 0 ? "UTC" : "UTC" + there.getOffset();
        return of(there.toLocalDate()) + ", " + clock.format(there) + " (" + offset + ")";
    }
}
