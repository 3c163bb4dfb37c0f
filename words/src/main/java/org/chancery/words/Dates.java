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
    private final DateTimeFormatter exactClock;

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
        exactClock = DateTimeFormatter.ofPattern("HH:mm:ss", locale);
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
        return of(instant, zone, clock);
    }

    /** As {@link #of(Instant, ZoneId)}, with the second where it is not a whole minute: for deadlines, where one second decides. */
    public String exactly(Instant instant, ZoneId zone) {
        return of(instant, zone, instant.atZone(zone).getSecond() == 0 ? clock : exactClock);
    }

    private String of(Instant instant, ZoneId zone, DateTimeFormatter time) {
        var there = instant.atZone(zone);
        var offset = there.getOffset().getTotalSeconds() == 0 ? "UTC" : "UTC" + there.getOffset();
        return of(there.toLocalDate()) + ", " + time.format(there) + " (" + offset + ")";
    }
}
