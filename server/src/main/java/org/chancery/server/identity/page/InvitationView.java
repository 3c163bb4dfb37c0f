package org.chancery.server.identity.page;

/**
 * The form that opens an account.
 *
 * @param secret of the link
 * @param setUp whether it is the first administrator's
 * @param filled what was typed
 * @param password the part for a password
 * @param known sign-in name of a person who has an account already, or empty
 * @param fault key of the text that says what went wrong, or empty
 */
public record InvitationView(
        String secret, boolean setUp, Filled filled, PasswordView password, String known, String fault) {

    /** What was typed, without secrets. */
    public record Filled(String name, String person, String contact, String english, String russian) {}
}
