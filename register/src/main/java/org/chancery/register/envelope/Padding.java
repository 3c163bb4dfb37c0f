package org.chancery.register.envelope;

import java.util.Arrays;

/**
 * Zero bytes behind what is sealed, so that its size says little. No JSON ends in a zero byte, so they can be taken off again without
 * a mark; commitments are made without them. Sizes are 256 · 4^k bytes up to a mebibyte, and whole mebibytes from there.
 */
public final class Padding {
    /** The smallest size. */
    public static final int SMALLEST = 256;

    private static final int LARGE = 1 << 20;

    private Padding() {}

    /** The size class of so many bytes, at least {@code least}. */
    public static int size(int length, int least) {
        int size = Math.max(SMALLEST, least);
        while (size < length && size < LARGE) {
            size *= 4;
        }
        return size >= length ? size : Math.multiplyExact(LARGE, Math.ceilDiv(length, LARGE));
    }

    /** The bytes, with zeros up to a size. */
    public static byte[] pad(byte[] bytes, int size) {
        if (bytes.length > size) {
            throw new IllegalArgumentException(bytes.length + " bytes do not fit into " + size);
        }
        return Arrays.copyOf(bytes, size);
    }

    /** The bytes without the zeros, keeping at least {@code least} of them. */
    public static byte[] strip(byte[] padded, int least) {
        int end = padded.length;
        while (end > least && padded[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOf(padded, end);
    }
}
