package org.chancery.server.ledger;

/**
 * Acts were recorded, by this process or another one.
 *
 * @param size how many acts the signed log holds now
 */
public record RegisterGrew(long size) {}
