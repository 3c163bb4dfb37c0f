package org.chancery.law.threshold;

import java.util.List;
import org.chancery.law.roll.Kind;
import org.chancery.law.roll.Roll;

/**
 * The days from which instruments have effect, where that is later than their deposit: a parent agreement, a family, or a reservation that
 * has first to be accepted. And who is a party to another agreement from when, where the condition counts its parties.
 */
public final class Gate {
    private final int[] days;
    private final Events events;

    private Gate(int[] days, Events events) {
        this.days = days;
        this.events = events;
    }

    /**
     * @param days of consents by line of the roll; {@code Days.OPEN} for an instrument that has no effect yet
     * @param changes in the circles of parties that the condition counts; empty where it counts none
     */
    public static Gate of(Roll roll, int[] days, List<PartyChange> changes) {
        for (int line = 0; line < days.length; line++) {
            if (roll.kind(line) != Kind.CONSENT) {
                days[line] = Events.day(roll, line);
            }
        }
        return new Gate(days, Events.of(roll, days, changes));
    }

    /** The day from which the instrument on the line has effect. */
    public int day(int line) {
        return days[line];
    }

    Events events() {
        return events;
    }
}
