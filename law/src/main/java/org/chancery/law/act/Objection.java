package org.chancery.law.act;

import java.util.Optional;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;

/** An objection to a reservation (VCLT arts. 20(4)(b), 21(3)). {@code towards} names the reserving State where the reservation itself could not be linked. */
public record Objection(
        ActHead head, Optional<ActId> reservation, Optional<StateCode> towards, Form form, LocalizedText summary)
        implements TreatyAct {

    /** The kinds of objection in practice (domain reference 04, R12). */
    public enum Form {
        SIMPLE,
        OPPOSING_ENTRY_INTO_FORCE,
        INTERMEDIATE,
        SEVERING,
        /** A person has to decide what it is. */
        NOT_CLEAR
    }
}
