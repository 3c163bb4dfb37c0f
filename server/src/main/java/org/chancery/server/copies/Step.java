package org.chancery.server.copies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * An act about a copy on its way into the register.
 *
 * @param act {@code ISSUED} or the name of a {@link Fate}
 * @param refusal code of the register's reason, or empty
 * @param due the tick at which it can be recorded
 */
public record Step(
        UUID id,
        UUID document,
        UUID copy,
        String act,
        int k,
        int of,
        String holderMandate,
        State state,
        String refusal,
        LocalDate on,
        Instant at,
        Optional<Instant> due) {

    /** How far it has come. */
    public enum State {
        /** Received, not recorded. */
        WAITING,
        RECORDED,
        /** The register refused it at the tick; nothing became of the copy. */
        REFUSED
    }
}
