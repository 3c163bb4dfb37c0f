package org.chancery.law.act;

/** Where an act in the register comes from. */
public enum Origin {
    /** An act of this depositary, made by two persons. */
    OFFICIAL,
    /** Reported by a source with an as-at date; not an act of this depositary. */
    REPORTED,
    /** Made by the program; cites its cause. */
    SYSTEM
}
