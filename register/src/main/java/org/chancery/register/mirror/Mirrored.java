package org.chancery.register.mirror;

import org.chancery.register.note.Checkpoint;

/**
 * What a mirror has after it took a piece.
 *
 * @param checkpoint up to where, and with what root
 * @param keys of the log, with those that its new acts name
 * @param added entries that it did not have
 */
public record Mirrored(Checkpoint checkpoint, LogKeys keys, long added) {}
