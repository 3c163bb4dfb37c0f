package org.chancery.law.scope;

/** Whether a technology is within an agreement. */
public enum ScopeOutcome {
    /** Meets a limb of the definition. */
    IN,
    /** Meets none. */
    OUT,
    /** A Party contests it, or an answer is disputed, and the organ has not decided. */
    CONTESTED,
    /** A question is still open. */
    NOT_DECIDED
}
