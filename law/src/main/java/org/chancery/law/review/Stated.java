package org.chancery.law.review;

/** What is published of a national practice. */
public enum Stated {
    YES,
    NO,
    /** The sources do not say. */
    NOT_STATED
}
