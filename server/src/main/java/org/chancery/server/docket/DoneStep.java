package org.chancery.server.docket;

import java.time.Instant;

/** A step that was done: who, when, why. {@code step} is a {@link Step} or an entry, a confirmation, a proposal. */
public record DoneStep(String step, Instant at, String hand, String office, String reason, String decision) {}
