package org.chancery.law.review;

/** Who asks for a review. */
public enum Starter {
    NOTIFIER,
    /** The body that reviews, of its own motion. */
    REVIEW_BODY,
    AUTHORITY
}
