package org.chancery.server.pages.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.chancery.server.operation.ServeOptions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Settings that pages ask for: the day, and whether computed effects between States are shown. */
@Component
public class Site {
    /** How the office sees itself (domain reference 04, section 4.7). */
    public enum Mode {
        /** A depositary is impartial: computed effects between States are not shown. */
        DEPOSITARY,
        /** A ministry or researcher: they are shown in full, marked indicative. */
        MINISTRY
    }

    private final Clock clock;
    private final Mode mode;

    /** {@code mode} is {@code depositary}, {@code ministry}, or empty: a log without a name of its own is nobody's depositary. */
    Site(@Value("${chancery.mode:}") String mode, ServeOptions options) {
        this.clock = Clock.systemUTC();
        this.mode = switch (mode) {
            case "depositary" -> Mode.DEPOSITARY;
            case "ministry" -> Mode.MINISTRY;
            default -> options.origin() == null ? Mode.MINISTRY : Mode.DEPOSITARY;
        };
    }

    /** The calendar date in a depositary's zone. */
    public LocalDate today(ZoneId zone) {
        return LocalDate.now(clock.withZone(zone));
    }

    /** The calendar date in UTC, for pages about several agreements. */
    public LocalDate today() {
        return today(ZoneOffset.UTC);
    }

    public java.time.Instant now() {
        return clock.instant();
    }

    public boolean ministry() {
        return mode == Mode.MINISTRY;
    }
}
