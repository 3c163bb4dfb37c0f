package org.chancery.server.exchange;

/** An item that was found, and where in it. */
public record Found(Item item, Excerpt excerpt) {}
