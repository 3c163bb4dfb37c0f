package org.chancery.register.tiles;

import java.io.ByteArrayOutputStream;
import java.util.List;

/**
 * Pieces of bytes one after the other, each after its length as a big-endian number: two bytes in entry bundles (C2SP tlog-tiles),
 * four in our bundles of openings, where length 0 stands for an opening that is not published. A bundle is read piece by piece
 * without copying.
 */
public final class Bundle {
    private final byte[] bytes;
    private final int prefix;
    private int next;
    private int start;
    private int length;

    private Bundle(byte[] bytes, int prefix) {
        this.bytes = bytes;
        this.prefix = prefix;
    }

    /** Reads a bundle of this kind from its beginning. */
    public static Bundle of(TilePath.Content content, byte[] bytes) {
        return new Bundle(bytes, prefix(content));
    }

    /** Writes pieces as a bundle; a piece too long for its prefix is refused with {@link IllegalArgumentException}. */
    public static byte[] write(TilePath.Content content, List<byte[]> pieces) {
        int prefix = prefix(content);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] piece : pieces) {
            if (prefix == 2 && piece.length > 0xFFFF) {
                throw new IllegalArgumentException("an entry has at most 65,535 bytes, not " + piece.length);
            }
            for (int shift = 8 * (prefix - 1); shift >= 0; shift -= 8) {
                out.write(piece.length >>> shift);
            }
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    /** Moves to the next piece; false at the end, and an error if the bundle is cut short. */
    public boolean advance() {
        if (next == bytes.length) {
            return false;
        }
        if (bytes.length - next < prefix) {
            throw new IllegalArgumentException("the bundle is cut short at byte " + next);
        }
        int read = 0;
        for (int i = 0; i < prefix; i++) {
            read = read << 8 | bytes[next + i] & 0xFF;
        }
        start = next + prefix;
        if (read < 0 || read > bytes.length - start) {
            throw new IllegalArgumentException("the bundle is cut short at byte " + next);
        }
        length = read;
        next = start + read;
        return true;
    }

    /** Where the current piece begins in {@link #bytes()}. */
    public int start() {
        return start;
    }

    /** Length of the current piece. */
    public int length() {
        return length;
    }

    /** The bytes of the whole bundle, not copied. */
    public byte[] bytes() {
        return bytes;
    }

    /** A copy of the current piece. */
    public byte[] piece() {
        return java.util.Arrays.copyOfRange(bytes, start, start + length);
    }

    private static int prefix(TilePath.Content content) {
        return switch (content) {
            case ENTRIES -> 2;
            case OPENINGS -> 4;
            case HASHES -> throw new IllegalArgumentException("tiles of hashes are no bundles");
        };
    }
}
