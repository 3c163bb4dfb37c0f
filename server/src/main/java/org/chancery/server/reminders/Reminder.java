package org.chancery.server.reminders;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.chancery.words.language.Language;

/**
 * How a person wants to be reminded.
 *
 * @param calendar since when the person's calendar has the address that it has; empty for none
 */
public record Reminder(String person, Digest digest, Language language, ZoneId zone, Optional<Instant> calendar) {

    /** Of somebody who has set nothing. */
    static Reminder unset(String person, Language language) {
        return new Reminder(person, Digest.NONE, language, ZoneId.of("UTC"), Optional.empty());
    }
}
