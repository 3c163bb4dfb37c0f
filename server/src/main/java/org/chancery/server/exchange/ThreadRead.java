package org.chancery.server.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A thread as one person reads it.
 *
 * @param items oldest first
 * @param fresh ids of those that the person had not opened before
 * @param parties codes of those who take part in what the person sees
 * @param due until when the person's party is asked for an answer
 */
public record ThreadRead(
        Subject subject, List<Item> items, List<UUID> fresh, List<String> parties, Optional<Instant> due) {}
