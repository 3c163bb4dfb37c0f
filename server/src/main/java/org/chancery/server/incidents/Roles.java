package org.chancery.server.incidents;

import java.util.EnumSet;
import java.util.Set;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Role;

/** Who has to do with incidents by office; the same stands in the functions of V165. */
final class Roles {

    private static final Set<Role> HANDLE = EnumSet.of(Role.SECURITY_OFFICER, Role.REGISTRY_OFFICER);
    private static final Set<Role> WATCH = EnumSet.of(Role.PARLIAMENTARY_OVERSIGHT, Role.INDEPENDENT_OVERSIGHT);

    private Roles() {}

    /** Whether the person handles or watches incidents, so that reading one tells nothing of who reported it. */
    static boolean areOfOffice(Actor actor) {
        return HANDLE.contains(actor.role()) || WATCH.contains(actor.role());
    }

    /** The State or body for which the person acts, as labels and originators name it. */
    static String actsFor(Actor actor) {
        return actor.state().orElse(actor.office().id());
    }
}
