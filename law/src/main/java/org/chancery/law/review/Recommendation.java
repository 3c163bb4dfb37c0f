package org.chancery.law.review;

/** What a panel advises. */
public enum Recommendation {
    APPROVE,
    APPROVE_WITH_CONDITIONS,
    REJECT,
    DEFER
}
