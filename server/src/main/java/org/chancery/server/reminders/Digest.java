package org.chancery.server.reminders;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How often a person is told by mail what waits. */
public enum Digest {
    NONE,
    /** Every morning at seven of the person's own time. */
    DAILY,
    /** On Mondays at the same hour. */
    WEEKLY;

    private static final LocalTime HOUR = LocalTime.of(7, 0);

    /** The next time after a moment; empty for none. */
    public Optional<Instant> next(Instant after, ZoneId zone) {
        if (this == NONE) {
            return Optional.empty();
        }
        ZonedDateTime next = after.atZone(zone).with(HOUR);
        while (!next.toInstant().isAfter(after) || this == WEEKLY && next.getDayOfWeek() != DayOfWeek.MONDAY) {
            next = next.plusDays(1).with(HOUR);
        }
        return Optional.of(next.toInstant());
    }

    /** As tables and forms write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one of a code. */
    public static Optional<Digest> of(String code) {
        return Arrays.stream(values()).filter(it -> it.code().equals(code)).findFirst();
    }
}
