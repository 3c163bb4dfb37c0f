package org.chancery.law.decision.silence;

import org.chancery.law.decision.BallotId;
import org.chancery.law.decision.Deadline;
import org.chancery.law.decision.Stamp;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.label.Label;

/**
 * What happens in a silence procedure. Closed set. There is no act that takes an objection back: a broken silence needs a new proposal,
 * because others may have relied on it.
 */
public sealed interface SilenceAct {

    Stamp stamp();

    BallotId ballot();

    /** In a meeting the Chair proposes a text and states the exact time of expiry, whose zone is fixed with it. */
    record Proposed(Stamp stamp, BallotId ballot, String document, Deadline expiry) implements SilenceAct {}

    /** Somebody objects to the proposal before the silence has begun. */
    record ObjectedAtOnce(Stamp stamp, BallotId ballot, StateCode state) implements SilenceAct {}

    /** Nobody objected in the meeting; the text is issued without a number. */
    record Begun(Stamp stamp, BallotId ballot) implements SilenceAct {}

    /** The Chair sets a later expiry, for example because of an outage. The decision counts when it was taken. */
    record Extended(Stamp stamp, BallotId ballot, Deadline expiry) implements SilenceAct {}

    /**
     * A written objection or amendment; effective when the Chair received it by any channel.
     *
     * @param label who may know that this State broke the silence
     */
    record Objected(Stamp stamp, BallotId ballot, StateCode state, Kind kind, Label label) implements SilenceAct {

        /** Both break the silence; an amended text is proposed anew. */
        public enum Kind {
            OBJECTION,
            AMENDMENT
        }
    }

    /** The Chair confirms in writing to all that the silence was not broken. */
    record Confirmed(Stamp stamp, BallotId ballot) implements SilenceAct {}
}
