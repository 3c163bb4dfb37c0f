package org.chancery.server.exchange;

import java.time.Instant;

/**
 * That a party has read an item.
 *
 * @param party code
 * @param at the first time, by whomever of it; UTC
 */
public record ReadReceipt(String party, Instant at) {}
