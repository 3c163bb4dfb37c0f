package org.chancery.law.scope;

/** Where a technology stands to a published threshold. No figure of the technology is ever kept. */
public enum Band {
    BELOW,
    AT_OR_ABOVE,
    NOT_STATED
}
