package org.chancery.law.label;

/** How far a document is protected, from none upwards. National and other terms are put beside these by an equivalence table. */
public enum Level {
    /** L0. Open to everyone; a document at this level has no other marks. */
    PUBLIC,
    /** L1. */
    RESTRICTED,
    /** L2. */
    CONFIDENTIAL,
    /** L3. */
    SECRET,
    /** L4. */
    TOP_SECRET;

    public boolean isAbove(Level other) {
        return compareTo(other) > 0;
    }

    /** The higher of the two. */
    public Level orHigher(Level other) {
        return isAbove(other) ? this : other;
    }
}
