package org.chancery.server.identity.passkey;

import java.time.Instant;
import java.util.Optional;

/**
 * A passkey as its person sees it.
 *
 * @param id credential id, base64url
 * @param title the person's name for it
 * @param added when, UTC
 * @param used last sign-in with it, UTC
 */
public record Passkey(String id, String title, Instant added, Optional<Instant> used) {}
