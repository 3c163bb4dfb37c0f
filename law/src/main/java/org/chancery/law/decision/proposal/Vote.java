package org.chancery.law.decision.proposal;

import org.chancery.law.act.ActId;

/**
 * How a question was decided.
 *
 * @param act the act that closed its ballot, or by which an amendment was withdrawn
 */
public record Vote(Question question, Result result, ActId act) {

    /** The result of a vote on a part. */
    public enum Result {
        ADOPTED,
        REJECTED,
        /** Its sponsors took it back before the voting on it began. */
        WITHDRAWN
    }
}
