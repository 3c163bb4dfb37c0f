package org.chancery.register.act;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When restricted acts are recorded. Every tick writes the same number of leaves whether there are acts or not, so that an observer
 * learns neither how many there are nor when the first came.
 *
 * @param every time between ticks; ticks lie at whole multiples of it since 1970, UTC, so an hour means on the hour
 * @param places leaves of a tick
 */
public record Ticks(Duration every, int places) {
    /** Sixteen places, on the hour UTC. */
    public static final Ticks HOURLY = new Ticks(Duration.ofHours(1), 16);

    private static final int MOST_PLACES = 4096;
    private static final int LATEST = 10;

    public Ticks {
        if (every.toMillis() < 1 || places < 1 || places > MOST_PLACES) {
            throw new IllegalArgumentException("ticks are at least a millisecond apart and have 1 to " + MOST_PLACES
                    + " places, not " + every + ", " + places);
        }
    }

    /** The first tick after a moment. */
    public Instant after(Instant moment) {
        return last(moment).plus(every);
    }

    /** The tick that may be made at this moment: the last one, for a tenth of the time between ticks. Later it is missed. */
    public Optional<Instant> due(Instant now) {
        Instant last = last(now);
        return Duration.between(last, now).compareTo(every.dividedBy(LATEST)) <= 0
                ? Optional.of(last)
                : Optional.empty();
    }

    private Instant last(Instant moment) {
        long millis = moment.toEpochMilli();
        return Instant.ofEpochMilli(millis - Math.floorMod(millis, every.toMillis()));
    }
}
