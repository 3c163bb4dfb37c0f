package org.chancery.law.acceptance;

import org.chancery.law.calendar.Days;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.roll.Kind;
import org.chancery.law.roll.Roll;

/** The days on which States gave their instruments, as known on a day: whether or not they had effect. */
public final class Consents {
    private final Roll roll;
    private final int known;

    public Consents(Roll roll, int known) {
        this.roll = roll;
        this.known = known;
    }

    /** The day of the State's last instrument up to the day, else of its first after it, else {@code Days.NONE}. */
    public int around(StateCode code, int day) {
        int state = roll.stateOf(code);
        int found = Days.NONE;
        if (state >= 0) {
            for (int line = roll.firstLine(state); line < roll.endLine(state); line++) {
                if (roll.kind(line) == Kind.CONSENT
                        && roll.known(line) <= known
                        && (found == Days.NONE || roll.date(line) <= day)) {
                    found = roll.date(line);
                }
            }
        }
        return found;
    }
}
