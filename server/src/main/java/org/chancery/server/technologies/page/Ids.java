package org.chancery.server.technologies.page;

import java.util.UUID;
import org.chancery.server.web.NotFound;

/** Ids in addresses. */
final class Ids {

    private Ids() {}

    /** The id; nothing is at an address with something else. */
    static UUID of(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
