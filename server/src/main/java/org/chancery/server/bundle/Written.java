package org.chancery.server.bundle;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A bundle that was written.
 *
 * @param from first act in it; 0 for a whole one
 * @param to how many acts the log has with it
 * @param made when, UTC
 */
public record Written(Path file, long from, long to, Instant made) {}
