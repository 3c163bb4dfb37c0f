package org.chancery.server.exchange;

/** A request for another label of an item that is still its newest version. */
public record OpenRequest(Item item, RelabelRequest request) {}
