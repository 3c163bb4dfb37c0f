package org.chancery.law.threshold;

import org.chancery.law.roll.Kind;
import org.chancery.law.roll.Roll;

/**
 * The days from which instruments have effect, where that is later than their deposit: a parent agreement, a family, or a reservation that
 * has first to be accepted.
 */
public final class Gate {
    private final int[] days;
    private final Events events;

    private Gate(int[] days, Events events) {
        this.days = days;
        this.events = events;
    }

    /** @param days of consents by line of the roll; {@code Days.OPEN} for an instrument that has no effect yet */
    public static Gate of(Roll roll, int[] days) {
        for (int line = 0; line < days.length; line++) {
            if (roll.kind(line) != Kind.CONSENT) {
                days[line] = Events.day(roll, line);
            }
        }
        return new Gate(days, Events.of(roll, days, true, new EventColumns()));
    }

    /** The day from which the instrument on the line has effect. */
    public int day(int line) {
        return days[line];
    }

    Events events() {
        return events;
    }
}
