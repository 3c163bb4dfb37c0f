package org.chancery.server.outer;

import java.time.Instant;

/**
 * A bundle that was taken.
 *
 * @param added acts that were not here before
 * @param acts acts of the log that are here now
 * @param made when the bundle was made, UTC
 */
public record Taken(long added, long acts, Instant made) {}
