package org.chancery.server.identity.page;

import java.util.Optional;

/**
 * The form of sign-in or proof.
 *
 * @param to path to go on to
 * @param name as it was typed
 * @param failed whether the last attempt failed, for whatever reason
 * @param provider name of the organisation's identity provider, if there is one
 * @param certificates whether client certificates are taken
 */
public record SignInView(String to, String name, boolean failed, Optional<String> provider, boolean certificates) {}
