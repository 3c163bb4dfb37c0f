package org.chancery.law.decision.proposal;

/** One line of the voting list. */
public record VotingLine(Question question, Fate fate) {

    /** What became of a question, or has to. */
    public enum Fate {
        ADOPTED,
        REJECTED,
        WITHDRAWN,
        /** Not put to the vote: what was decided before leaves no room for it. */
        FALLEN,
        /** The Chair puts it to the vote now. */
        NEXT,
        WAITING
    }
}
