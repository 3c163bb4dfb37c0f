package org.chancery.law.review;

/** What the deciding authority decides, for its own State only. */
public enum Outcome {
    APPROVED,
    /** Approved with conditions. */
    APPROVED_COND,
    REJECTED,
    DEFERRED
}
