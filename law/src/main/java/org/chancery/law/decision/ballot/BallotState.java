package org.chancery.law.decision.ballot;

/** Where a ballot stands (domain reference 05, section 3). */
public enum BallotState {
    NOT_OPENED,
    OPEN,
    /** Closed, and still waiting for the tellers or for the Chair's casting vote, or not computable. */
    CLOSED,
    ADOPTED,
    NOT_ADOPTED,
    /** A consensus was objected to. */
    BROKEN,
    LAPSED_NO_QUORUM,
    /** There was no consensus; another rule follows when the time of deferral is over and the Chair resumes the ballot. */
    DEFERRED
}
