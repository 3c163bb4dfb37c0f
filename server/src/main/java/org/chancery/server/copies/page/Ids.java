package org.chancery.server.copies.page;

import java.util.UUID;
import org.chancery.server.web.NotFound;

/** References in addresses; what is none names nothing that is here. */
final class Ids {

    private Ids() {}

    static UUID of(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
