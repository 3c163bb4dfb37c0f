package org.chancery.server.technologies;

/** Where in its life a technology stands; the first four are those in which a review is due (AP I art. 36). */
public enum Phase {
    STUDY,
    DEVELOPMENT,
    ACQUISITION,
    ADOPTION,
    IN_SERVICE,
    /** No longer pursued or in service. */
    RETIRED
}
