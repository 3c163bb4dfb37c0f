package org.chancery.server.permission;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks in the running request. */
public final class Visitors {

    private Visitors() {}

    /** The visitor of this thread's request; the public where nobody has signed in. */
    public static Visitor now() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof Actor actor ? actor : Visitor.PUBLIC;
    }
}
