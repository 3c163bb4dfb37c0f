package org.chancery.law.threshold;

import java.util.Arrays;
import java.util.Comparator;
import org.chancery.law.roll.Roll;

/**
 * The days from which instruments have effect, where that is later than their deposit: a parent agreement, a family, or a reservation that
 * has first to be accepted.
 */
public final class Gate {
    private final int[] days;
    private final int[] events;

    private Gate(int[] days, int[] events) {
        this.days = days;
        this.events = events;
    }

    /** @param days by line of the roll; {@code Days.OPEN} for an instrument that has no effect yet */
    public static Gate of(Roll roll, int[] days) {
        var events = new Integer[roll.events()];
        Arrays.setAll(events, roll::event);
        Arrays.sort(
                events, Comparator.comparingInt((Integer line) -> days[line]).thenComparingInt(line -> line));
        return new Gate(days, Arrays.stream(events).mapToInt(Integer::intValue).toArray());
    }

    public int day(int line) {
        return days[line];
    }

    int event(int index) {
        return events[index];
    }

    int events() {
        return events.length;
    }
}
