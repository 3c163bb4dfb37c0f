package org.chancery.law.review;

/** What a member of a panel has declared about interests of its own in the item under review. */
public enum Interest {
    /** Declared to have none. */
    NONE,
    /** Declared to have one: takes no part in answers and votes. */
    DECLARED,
    /** Has not declared yet: takes no part before it does. */
    NOT_DECLARED
}
