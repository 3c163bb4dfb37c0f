package org.chancery.server.technologies;

import java.time.LocalDate;

/**
 * One of the statements that were made of a technology, in their order.
 *
 * @param number of its act
 * @param reason why it replaced the one before; empty for the first
 */
public record Said(long number, LocalDate date, Statement statement, String reason) {}
