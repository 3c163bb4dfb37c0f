package org.chancery.law.label;

/** What kind of matter makes a document sensitive. It informs; it neither opens nor closes access. */
public enum Descriptor {
    PERSONAL,
    COMMERCIAL,
    LEGAL
}
