package org.chancery.register.act;

import java.time.Instant;
import java.util.UUID;

/** What became of a restricted command. Kept until its caller has read it. */
public sealed interface Outcome {
    /** The name that the caller was given. */
    UUID id();

    /** Not decided yet; {@code due} is the next tick, UTC, though it may have to wait for a later one. */
    record Waiting(UUID id, Instant due) implements Outcome {}

    /** Recorded, and covered by a signed checkpoint. */
    record Recorded(UUID id, Receipt receipt) implements Outcome {}

    /** Not recorded. */
    record Refused(UUID id, Refusal refusal) implements Outcome {}
}
