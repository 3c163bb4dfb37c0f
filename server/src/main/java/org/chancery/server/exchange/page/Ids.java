package org.chancery.server.exchange.page;

import java.util.Optional;
import java.util.UUID;
import org.chancery.server.web.NotFound;

/** Random ids as they stand in addresses. */
final class Ids {

    private Ids() {}

    static Optional<UUID> of(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    /** What has not the form of an id names nothing. */
    static UUID required(String text) {
        return of(text).orElseThrow(NotFound::new);
    }
}
