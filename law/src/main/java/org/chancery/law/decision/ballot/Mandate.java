package org.chancery.law.decision.ballot;

import java.time.Instant;
import java.util.Optional;
import org.chancery.law.act.ActId;

/** The authority under which a delegation casts a position; it no longer holds at the instant of its end. */
public record Mandate(ActId act, Instant from, Optional<Instant> until) {

    public boolean holds(Instant at) {
        return !at.isBefore(from) && until.map(at::isBefore).orElse(true);
    }
}
