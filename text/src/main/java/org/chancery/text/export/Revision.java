package org.chancery.text.export;

import java.time.Instant;

/**
 * Who marked the changes in a word-processor file, and when.
 *
 * @param author shown beside each change
 * @param time in UTC
 */
public record Revision(String author, Instant time) {}
