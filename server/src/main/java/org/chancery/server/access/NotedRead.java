package org.chancery.server.access;

import java.time.Instant;

/**
 * A line of the log.
 *
 * @param entry random reference
 * @param at when, UTC, by the database clock
 * @param person random reference of who read
 * @param mandate in which the person acted
 * @param kind what was read
 * @param item id of what was read
 * @param label number of the label under which it was read
 * @param how in what way
 */
public record NotedRead(
        String entry, Instant at, String person, String mandate, String kind, String item, int label, How how) {}
