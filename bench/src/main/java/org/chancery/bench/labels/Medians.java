package org.chancery.bench.labels;

import java.util.Arrays;

/** Times of one question, in nanoseconds. */
final class Medians {

    private final long[] times;
    private int count;

    Medians(int most) {
        times = new long[most];
    }

    void add(long nanos) {
        times[count++] = nanos;
    }

    /** The median in milliseconds. */
    double millis() {
        long[] sorted = Arrays.copyOf(times, count);
        Arrays.sort(sorted);
        return sorted[count / 2] / 1e6;
    }
}
