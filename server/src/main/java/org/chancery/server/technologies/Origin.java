package org.chancery.server.technologies;

/** Where a technology comes from, as its notifier states it (domain reference 01, section 5). */
public enum Origin {
    NEW,
    MODIFIED,
    FOREIGN_IN_SERVICE,
    /** Taken up by an urgent procedure. */
    URGENT
}
