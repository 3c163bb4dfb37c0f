package org.chancery.server.operation;

/** The two roles of one build. */
public enum Side {
    /** Where delegations and officers work and the log is signed. */
    INNER,
    /** Where the public reads: its database holds nothing but what is public, and it can neither sign nor append. */
    OUTER
}
