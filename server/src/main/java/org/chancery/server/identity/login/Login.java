package org.chancery.server.identity.login;

import java.time.Instant;

/**
 * A running sign-in, as its person sees it.
 *
 * @param id random reference; not the cookie
 * @param means {@code passkey}, {@code password} and so on
 * @param device what the browser says of itself
 * @param began when, UTC
 * @param seen last request, to the minute, UTC
 */
public record Login(String id, String means, String device, Instant began, Instant seen) {}
