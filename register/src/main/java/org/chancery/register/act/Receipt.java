package org.chancery.register.act;

import java.time.Instant;
import org.chancery.register.tree.Hash;

/**
 * Proof for the caller that an act is recorded: integrated, and covered by a checkpoint that is signed and stored.
 *
 * @param number place in the register
 * @param recorded when, UTC milliseconds
 * @param leafHash hash of its leaf
 * @param checkpointSize leaves covered by the checkpoint that was stored before this receipt was given
 */
public record Receipt(ActNumber number, Instant recorded, Hash leafHash, long checkpointSize) {}
