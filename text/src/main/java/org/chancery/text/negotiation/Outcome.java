package org.chancery.text.negotiation;

import java.time.LocalDate;

/** Whether a bracket is still there. */
public sealed interface Outcome {
    /** Nothing is decided. */
    record Open() implements Outcome {}

    /**
     * A decision made an alternative part of the text.
     *
     * @param alternative its number
     * @param decision the decision's name
     */
    record Lifted(LocalDate date, String alternative, String decision) implements Outcome {}

    /** Every proposal was withdrawn; the text stays as it stood. */
    record Withdrawn(LocalDate date) implements Outcome {}

    /** The alternative in which the bracket stood is no longer before the meeting. */
    record Fallen(LocalDate date) implements Outcome {}
}
