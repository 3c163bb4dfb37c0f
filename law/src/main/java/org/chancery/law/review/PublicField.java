package org.chancery.law.review;

/** What of a review can be public, one by one. */
public enum PublicField {
    TITLE,
    CLASSES,
    PHASE,
    STATE,
    OUTCOME,
    REASONS,
    CONDITIONS,
    VOTES,
    SEPARATE_OPINIONS,
    ANSWERS,
    EVIDENCE
}
