package org.chancery.server.web.part;

/**
 * One of several values that a field may take.
 *
 * @param value in the address
 * @param name as readers see it
 */
public record Choice(String value, String name) {}
