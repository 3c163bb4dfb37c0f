package org.chancery.law.decision.ballot;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.law.decision.BallotId;
import org.chancery.law.decision.Stamp;
import org.chancery.law.instrument.StateCode;

/** What happens in a ballot. Closed set; nothing else changes its state. */
public sealed interface BallotAct {

    Stamp stamp();

    BallotId ballot();

    /** How members take part. */
    enum Form {
        IN_MEETING,
        /** Without a meeting: whoever answers takes part. */
        IN_WRITING
    }

    /**
     * The Chair puts a text to the vote.
     *
     * @param rule name of the voting rule
     * @param document symbol of the text, which does not change under this ballot
     * @param chair the member that presides, where that matters to quorum
     */
    record Opened(Stamp stamp, BallotId ballot, String rule, String document, Form form, Optional<StateCode> chair)
            implements BallotAct {}

    /** A delegation came in or left. */
    record Attendance(Stamp stamp, BallotId ballot, StateCode state, boolean present) implements BallotAct {}

    /** The member lets another vote for it. */
    record ProxyGiven(Stamp stamp, BallotId ballot, StateCode state, StateCode holder) implements BallotAct {}

    record ProxyRevoked(Stamp stamp, BallotId ballot, StateCode state) implements BallotAct {}

    /**
     * The position of a member; the last one before the close counts.
     *
     * @param holder who cast it for the member by proxy
     */
    record PositionCast(
            Stamp stamp,
            BallotId ballot,
            StateCode state,
            Position position,
            Mandate mandate,
            Optional<StateCode> holder)
            implements BallotAct {}

    /** The Chair closes the ballot; what comes at the same instant comes too late. */
    record Closed(Stamp stamp, BallotId ballot) implements BallotAct {}

    /** After a deferral the Chair puts the text to the vote under the rule that follows; positions are cast anew. */
    record Resumed(Stamp stamp, BallotId ballot) implements BallotAct {}

    /** The Chair decides an equal vote where the rules say so. */
    record CastingVote(Stamp stamp, BallotId ballot, boolean inFavour) implements BallotAct {}

    /** What the tellers found in the box of a secret ballot. Who voted is recorded, never how. */
    record TellersReported(
            Stamp stamp, BallotId ballot, SortedSet<StateCode> voters, int yes, int no, int abstaining, int invalid)
            implements BallotAct {
        public TellersReported {
            voters = Collections.unmodifiableSortedSet(new TreeSet<>(voters));
        }

        /** Papers in the box. */
        public int papers() {
            return yes + no + abstaining + invalid;
        }
    }
}
