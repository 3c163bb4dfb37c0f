package org.chancery.law.decision;

import java.time.Instant;
import org.chancery.law.act.ActId;

/**
 * The two times of an act in a procedure.
 *
 * @param effective when it happened: for what is sent to the Chair, when the Chair received it, by whatever channel
 * @param recorded when the register learned it; never earlier
 * @param receipt how the first time is known
 */
public record Stamp(ActId id, Instant effective, Instant recorded, Receipt receipt) {

    /** How the time of receipt is known. */
    public enum Receipt {
        /** By the clock of the program when the request came in, before any queue. */
        BY_THE_CLOCK,
        /** Recorded by two officers with evidence, for paper, mail and other channels, or after an outage. */
        BY_TWO_OFFICERS
    }

    public Stamp {
        if (recorded.isBefore(effective)) {
            throw new IllegalArgumentException(
                    id + ": recorded at " + recorded + ", before it happened at " + effective);
        }
    }

    /** Whether the register knew the act at the instant. */
    public boolean isKnown(Instant at) {
        return !recorded.isAfter(at);
    }
}
