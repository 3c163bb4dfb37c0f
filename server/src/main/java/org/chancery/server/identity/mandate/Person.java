package org.chancery.server.identity.mandate;

import java.util.Optional;

/**
 * A person as those who have signed in know them.
 *
 * @param id random reference, the same in public records
 * @param name as the person's newest mandate gives it; empty once erased
 * @param contact e-mail address, if one is known
 */
public record Person(String id, String name, Optional<String> contact) {}
