package org.chancery.server.identity;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that waits for a person.
 *
 * @param title what is to be done, in the language asked for
 * @param path address below the language, where it is done
 * @param due until when, if there is an end
 * @param mine whether this person has to do it; otherwise it waits for others
 */
public record Task(String title, String path, Optional<Instant> due, boolean mine) {}
