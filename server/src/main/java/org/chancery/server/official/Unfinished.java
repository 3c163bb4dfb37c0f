package org.chancery.server.official;

import java.time.Duration;

/** A module's part of what was confirmed and interrupted before it was complete. A job asks every minute. */
public interface Unfinished {

    /** Finishes what was begun longer ago than {@code since}, or opens it again; returns how many. */
    int finish(Duration since);
}
