package org.chancery.law.review;

/** What a question of a review can be answered with; which of these a question takes says {@link Question#answers}. */
public enum Answer {
    IN_SCOPE,
    OUT_OF_SCOPE,
    /** No rule stands in the way. */
    NOT_PROHIBITED,
    /** Prohibited in all circumstances. */
    PROHIBITED_ALL,
    /** Prohibited in some circumstances of its normal or expected use. */
    PROHIBITED_SOME,
    /** Evidence is lacking, and the answer names it. */
    CANNOT_DETERMINE,
    /** The question does not arise; the answer says why. */
    NOT_APPLICABLE,
    /** A note of policy, which is not a legal finding. */
    NOTE
}
