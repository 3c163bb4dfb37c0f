package org.chancery.server.pages.shared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.chancery.server.web.SiteChoices;
import org.springframework.stereotype.Component;

/** Settings that pages ask for: the day, and whether computed effects between States are shown. */
@Component
public class Site {
    private final Clock clock = Clock.systemUTC();
    private final SiteChoices.Source choices;

    Site(SiteChoices.Source choices) {
        this.choices = choices;
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

    /** Whether computed effects between States are shown (domain reference 04, section 4.7). A depositary is impartial and shows none. */
    public boolean ministry() {
        return choices.now().ministry();
    }
}
