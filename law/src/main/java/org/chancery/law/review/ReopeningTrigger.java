package org.chancery.law.review;

/** Why a decided review is looked at again. */
public enum ReopeningTrigger {
    MODIFICATION,
    /** A rule that binds the State was gained, lost or learned of. */
    NEW_LAW,
    NEW_EVIDENCE,
    FIELD_INCIDENT,
    /** A day that a condition set has come. */
    REVIEW_BY_DATE,
    OWN_MOTION
}
