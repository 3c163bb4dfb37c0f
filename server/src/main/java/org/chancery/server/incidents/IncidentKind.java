package org.chancery.server.incidents;

/** What happened, as far as is known; an assessment may change it. */
public enum IncidentKind {
    /** A document or copy cannot be found. */
    LOSS,
    /** Somebody learned what they may not know. */
    COMPROMISE,
    /** A loss or compromise is suspected and not shown. */
    SUSPECTED,
    /** A rule was broken and nobody learned anything by it. */
    BREACH_NO_COMPROMISE,
    /** Personal data were lost, changed, disclosed or reached without right (GDPR art. 4(12)). */
    DATA_PROTECTION
}
