package org.chancery.register.mirror;

import java.io.InputStream;

/**
 * Everything public of a log from a number on, as it comes from outside. The streams are read once, to their ends.
 *
 * @param from first entry that it has; the last is given by the checkpoint
 * @param checkpoint signed note
 * @param entries envelopes, each after its length in two bytes, big-endian
 * @param openings one for each entry, after its length in four bytes; length 0 where none is public
 * @param published openings of earlier entries that were published since: number in eight bytes, length in four, opening
 */
public record LogPiece(
        long from, byte[] checkpoint, InputStream entries, InputStream openings, InputStream published) {}
