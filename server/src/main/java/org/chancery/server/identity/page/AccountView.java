package org.chancery.server.identity.page;

import java.util.List;
import org.chancery.server.identity.login.Login;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.passkey.Passkey;
import org.chancery.server.permission.Actor;

/**
 * A person's own account.
 *
 * @param actor the person in the active role
 * @param mandates all that the person holds today
 * @param passkeys of the person
 * @param hasPassword whether a password with one-time codes is set
 * @param logins running sign-ins, the newest first
 * @param fault key of the text that says what went wrong, or empty
 */
public record AccountView(
        Actor actor,
        List<Mandate> mandates,
        List<Passkey> passkeys,
        boolean hasPassword,
        List<Login> logins,
        String fault) {}
