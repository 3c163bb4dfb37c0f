package org.chancery.server.identity.invitation;

import java.util.Optional;
import org.chancery.server.identity.passkey.NewPasskey;

/**
 * What somebody with an invitation has filled in and that was found right.
 *
 * @param name to sign in with
 * @param founder what only the first administrator fills in
 * @param credential how the person will sign in
 */
public record NewAccount(String name, Optional<Founder> founder, Credential credential) {

    /**
     * The first administrator and the organ served.
     *
     * @param person full name
     * @param contact e-mail address or empty
     * @param english name of the organisation
     * @param russian name of the organisation
     */
    public record Founder(String person, String contact, String english, String russian) {}

    /** How a person signs in. */
    public sealed interface Credential {

        /** A checked passkey with the person's name for it. */
        record ByPasskey(NewPasskey passkey, String title) implements Credential {}

        /** A password with the secret of one-time codes, and the code that shows that an app has it. */
        record ByPassword(String password, byte[] secret, String code) implements Credential {}
    }
}
