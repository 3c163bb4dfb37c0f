package org.chancery.register.act;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long acts of a kind are kept. The register refuses an erasure before that; after it, an erasure may be asked for and never
 * happens by itself.
 *
 * @param name of the class, such as {@code PERMANENT_TREATY} or {@code 10Y}
 * @param personal how long names of persons stay after the act is recorded; empty for ever
 * @param content how long the act itself stays; empty for ever
 */
public record Retention(String name, Optional<Duration> personal, Optional<Duration> content) {
    /** Nothing is ever erased: treaty acts, decisions, reviews, and whatever nobody gave another class. */
    public static final Retention PERMANENT = new Retention("PERMANENT", Optional.empty(), Optional.empty());

    /** When the part may be erased; empty if never. */
    public Optional<Instant> until(Instant recorded, boolean whole) {
        return (whole ? content : personal).map(recorded::plus);
    }
}
