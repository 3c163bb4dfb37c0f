package org.chancery.server.incidents;

/** Where an incident stands. */
public enum Standing {
    REPORTED,
    UNDER_ASSESSMENT,
    ASSESSED,
    /** One person has proposed to close it. */
    CLOSURE_PROPOSED,
    /** A second person has closed it; new facts open it again. */
    CLOSED
}
