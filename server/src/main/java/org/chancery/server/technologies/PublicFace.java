package org.chancery.server.technologies;

/** What everybody sees of a technology that stands under a label. What has been shown once stays shown. */
public enum PublicFace {
    /** Its name and classes. */
    NAME,
    /** Its classes, and that the name is withheld. */
    PLACEHOLDER,
    NOTHING
}
