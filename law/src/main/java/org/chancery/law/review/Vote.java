package org.chancery.law.review;

/** A vote on an opinion. */
public enum Vote {
    FOR,
    AGAINST,
    ABSTAIN
}
