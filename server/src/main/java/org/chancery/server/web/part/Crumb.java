package org.chancery.server.web.part;

/**
 * A page above the one shown.
 *
 * @param name as its title says it, or shorter
 * @param address below the language: {@code /agreements}
 */
public record Crumb(String name, String address) {}
