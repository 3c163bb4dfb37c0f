package org.chancery.server.permission;

import java.time.Instant;
import java.util.Optional;

/**
 * A person who has signed in, in the role that is active now.
 *
 * @param person random reference of the person; the same in every role
 * @param mandate random reference of the mandate that is active
 * @param role what the mandate makes of the person
 * @param office whom the person serves: an organ or a delegation
 * @param state three-letter code of the State, for delegations
 * @param name of the person; personal, never in a public record
 * @param login reference of the running sign-in
 * @param proved when the person last proved to be there with a passkey or a one-time code
 */
public record Actor(
        String person,
        String mandate,
        Role role,
        Office office,
        Optional<String> state,
        String name,
        String login,
        Instant proved)
        implements Visitor {

    /** Person and active mandate, as the database's row security knows readers. */
    @Override
    public String reader() {
        return person + "/" + mandate;
    }

    /** Whether both are the same person, in whatever role: who proposed may not confirm. */
    public boolean isSamePersonAs(String other) {
        return person.equals(other);
    }
}
