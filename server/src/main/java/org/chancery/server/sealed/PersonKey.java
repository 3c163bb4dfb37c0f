package org.chancery.server.sealed;

import java.time.Instant;
import java.util.UUID;

/**
 * A public key that a person has registered.
 *
 * @param id random
 * @param person random reference
 * @param title by which the person tells it from others
 * @param added UTC
 */
public record PersonKey(UUID id, String person, String title, PublicKey key, Instant added) {}
