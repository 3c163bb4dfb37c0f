package org.chancery.server.identity.account;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person signs in with, apart from passkeys.
 *
 * @param person random reference
 * @param name to sign in with, in lower case
 * @param password Argon2id hash, if there is a password
 * @param totp sealed secret of one-time codes
 * @param lastMandate mandate that was active last
 */
public record Account(
        String person, String name, @Nullable String password, byte @Nullable [] totp, Optional<String> lastMandate) {

    /** Whether a password with one-time codes is set. */
    public boolean hasPassword() {
        return password != null && totp != null;
    }

    /** Without secrets, since records end up in messages. */
    @Override
    public String toString() {
        return "account of " + person;
    }
}
