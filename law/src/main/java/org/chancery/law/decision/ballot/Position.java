package org.chancery.law.decision.ballot;

/** What a member says to a proposal. Under consensus, {@code NO} is the objection. */
public enum Position {
    YES,
    NO,
    /** Present, neither for nor against: never an objection. */
    ABSTAIN,
    /** Stays out of this decision ("limited format"); counts as present, not as voting. */
    NOT_TAKING_PART
}
