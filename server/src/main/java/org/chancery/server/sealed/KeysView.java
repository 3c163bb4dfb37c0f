package org.chancery.server.sealed;

import java.util.List;

/**
 * A person's public keys.
 *
 * @param typed what was typed in a form that was refused
 * @param fault key of the text that says what was wrong, or empty
 */
public record KeysView(List<PersonKey> keys, String typed, String fault) {}
