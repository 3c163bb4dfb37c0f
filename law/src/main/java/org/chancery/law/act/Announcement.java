package org.chancery.law.act;

import java.time.LocalDate;

/** A date published by the depositary or official publisher. It overrides the computed date for its subject; both are shown. */
public record Announcement(ActHead head, Subject subject, LocalDate published) implements TreatyAct {

    /** What the date is of. State-level subjects take the State from the head. */
    public enum Subject {
        ENTRY_INTO_FORCE,
        IN_FORCE_FOR_STATE,
        WITHDRAWAL_EFFECT,
        AMENDMENT_IN_FORCE,
        TERMINATION
    }
}
