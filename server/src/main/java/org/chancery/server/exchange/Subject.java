package org.chancery.server.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * What a thread is about.
 *
 * @param agreement id of an agreement, or empty
 * @param article of it, as people cite it, or empty
 */
public record Subject(UUID id, String text, String agreement, String article, Instant opened) {}
