package org.chancery.register.envelope;

import java.time.Instant;
import java.util.UUID;

/**
 * How a restricted act came in. It stands in the content, under the commitment, because the leaf shows the tick only.
 *
 * @param id random name that the caller was given; a fact row may carry it in place of the number
 * @param at time of receipt by the database clock, UTC milliseconds
 */
public record Arrival(UUID id, Instant at) {}
