package org.chancery.law.scope;

/** How well an entry of a list covers a technology. */
public enum Fit {
    CLEAR,
    PARTIAL,
    /** Whether the entry covers it is disputed. */
    CONTESTED,
    /** The list has no entry for it: a gap. */
    NONE
}
