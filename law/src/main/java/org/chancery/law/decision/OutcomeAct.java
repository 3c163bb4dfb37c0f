package org.chancery.law.decision;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/** What happens to a decision once it is there: statements, announcement, number. Closed set. */
public sealed interface OutcomeAct {

    Stamp stamp();

    BallotId ballot();

    /** A statement is attached, also before the decision is there ("no objection, with a statement"). */
    record Attached(Stamp stamp, BallotId ballot, Attachment attachment) implements OutcomeAct {}

    /** The Chair announces the adoption in a meeting. */
    record Announced(Stamp stamp, BallotId ballot) implements OutcomeAct {}

    /**
     * The decision is issued in its standard form, with a number that is never used again.
     *
     * @param restsOn ballots whose decisions this one presupposes
     */
    record Issued(Stamp stamp, BallotId ballot, String number, SortedSet<BallotId> restsOn) implements OutcomeAct {
        public Issued {
            restsOn = Collections.unmodifiableSortedSet(new TreeSet<>(restsOn));
        }
    }
}
