package org.chancery.law.prohibition;

/** What a State says about a rule of custom. */
public enum Position {
    ACCEPTS,
    CONTESTS,
    NOT_STATED
}
