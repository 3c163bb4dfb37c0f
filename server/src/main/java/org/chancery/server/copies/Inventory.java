package org.chancery.server.copies;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One walk through the copies.
 *
 * @param lines how many copies were to be seen when it was opened
 * @param known how many of them the reader may know
 */
public record Inventory(UUID id, Instant opened, String office, int lines, int known, Optional<Instant> closed) {

    /**
     * A copy to be seen.
     *
     * @param how {@code hand}, {@code code} or {@code picture}; empty until it was seen
     */
    public record Line(Copy copy, Optional<Instant> seen, String how) {}
}
