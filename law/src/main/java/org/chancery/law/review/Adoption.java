package org.chancery.law.review;

/** How a body adopts its opinion. */
public enum Adoption {
    UNANIMITY,
    MAJORITY,
    /** One legal reviewer, advised by experts without a vote. */
    SINGLE_REVIEWER,
    /** The sources do not say; more for than against is asked. */
    NOT_STATED
}
