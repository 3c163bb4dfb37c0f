package org.chancery.server.sealed;

import java.util.Optional;
import java.util.UUID;

/** Ids in addresses and forms. */
final class Ids {

    private Ids() {}

    /** Empty for what is no id. */
    static Optional<UUID> of(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
