package org.chancery.server.technologies;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A restricted act about a technology that was received: it is recorded or refused at a tick.
 *
 * @param act end of the name of its kind
 * @param state that handed it in, or the office
 * @param refusal code of the register's reason, or empty
 * @param due the earliest tick, while it waits
 */
public record Waiting(UUID technology, String act, String state, String refusal, Instant at, Optional<Instant> due) {

    /** Whether the register has refused it. */
    public boolean isRefused() {
        return !refusal.isEmpty();
    }
}
