package org.chancery.server.access;

import java.time.Instant;

/**
 * A line of the log as it is shown.
 *
 * @param at when, UTC
 * @param person random reference
 * @param name of the person, or the reference where the name was erased
 * @param role and office in which the person acted
 * @param kind what was read, in the page's language
 * @param item id
 * @param level of the label, in the page's language
 * @param label text of the label
 * @param how in the page's language
 */
public record ReadLine(
        Instant at,
        String person,
        String name,
        String role,
        String kind,
        String item,
        String level,
        String label,
        String how) {}
