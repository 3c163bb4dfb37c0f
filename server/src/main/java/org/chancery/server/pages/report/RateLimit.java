package org.chancery.server.pages.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

/** At most so many in an hour from one address, and from all together. Forgets addresses after the hour. */
final class RateLimit {
    private static final Duration WINDOW = Duration.ofHours(1);
    private final int each;
    private final int all;
    private final Map<String, ArrayDeque<Instant>> times = new HashMap<>();

    RateLimit(int each, int all) {
        this.each = each;
        this.all = all;
    }

    /** Whether one more is allowed now; if so it counts. */
    synchronized boolean allows(String address, Instant now) {
        times.values().forEach(queue -> queue.removeIf(time -> !time.isAfter(now.minus(WINDOW))));
        times.values().removeIf(ArrayDeque::isEmpty);
        int total = times.values().stream().mapToInt(ArrayDeque::size).sum();
        var mine = times.computeIfAbsent(address, a -> new ArrayDeque<>());
        if (total >= all || mine.size() >= each) {
            return false;
        }
        mine.add(now);
        return true;
    }
}
