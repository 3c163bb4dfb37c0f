package org.chancery.server.copies;

/** Where a copy is: each issued copy is in exactly one of these places, so that issued = held + returned + destroyed + missing. */
public enum Standing {
    /** With its holder, who answers for it. */
    HELD,
    /** Given back to the registry. */
    RETURNED,
    /** Destroyed, with a certificate. */
    DESTROYED,
    /** Not accounted for. */
    MISSING
}
