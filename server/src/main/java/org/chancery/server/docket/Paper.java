package org.chancery.server.docket;

import java.time.Instant;

/**
 * A scan or translation that came with an instrument.
 *
 * @param purpose {@code instrument}, {@code full-powers}, {@code translation}, {@code other}
 * @param sha256 of the bytes as they came, hexadecimal
 * @param size in bytes
 */
public record Paper(String id, String purpose, String name, String media, String sha256, long size, Instant added) {}
