package org.chancery.server.authorisation;

import java.util.List;

/**
 * Everybody in office.
 *
 * @param authorised those to whom something is open; whose briefing ends first comes first
 * @param others those who read what is PUBLIC
 */
public record ListView(List<HeldView> authorised, List<HeldView> others) {}
