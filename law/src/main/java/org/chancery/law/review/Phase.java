package org.chancery.law.review;

/** When a review is made (AP I art. 36; modification by national practice). */
public enum Phase {
    STUDY,
    DEVELOPMENT,
    ACQUISITION,
    ADOPTION,
    MODIFICATION
}
