package org.chancery.server.authorisation;

import java.util.List;

/**
 * One person.
 *
 * @param name of the person
 * @param mandates past, present and future ones, the newest first
 * @param fault text that says what went wrong, or empty
 */
public record PersonView(String name, List<HeldView> mandates, String fault) {}
