package org.chancery.law.scope;

/** The answer to one question of a scope test. */
public enum Reply {
    YES,
    NO,
    /** Those who know the technology do not agree. */
    DISPUTED,
    NOT_KNOWN
}
