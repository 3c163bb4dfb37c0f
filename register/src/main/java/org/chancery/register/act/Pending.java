package org.chancery.register.act;

import java.time.Instant;
import java.util.UUID;
import org.chancery.register.tree.Hash;

/**
 * Receipt of a restricted command: it is received and durable, and not recorded.
 *
 * @param id random name under which its outcome can be asked for
 * @param content commitment to the content that its leaf will show
 * @param personal commitment to the personal document that its leaf will show
 * @param arrived time of receipt by the database clock, UTC milliseconds
 * @param due the earliest tick at which it can be recorded, UTC; where many wait it may be a later one
 */
public record Pending(UUID id, Hash content, Hash personal, Instant arrived, Instant due) {}
