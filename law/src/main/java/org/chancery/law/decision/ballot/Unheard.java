package org.chancery.law.decision.ballot;

/** Why an objection does not stop a consensus. */
public enum Unheard {
    NOT_PRESENT,
    NO_VOTE
}
