package org.chancery.server.copies;

import java.time.LocalDate;

/**
 * Something that became of a copy, as the register has it.
 *
 * @param number of the act
 * @param on the day on which it happened, in UTC
 * @param office that recorded it
 * @param secondOffice of the second person who saw a destruction, or empty
 * @param certificate of a destruction, or empty
 * @param method of a destruction and its place, or empty
 */
public record Fated(
        long number, Fate fate, LocalDate on, String office, String secondOffice, String certificate, String method) {}
