package org.chancery.register.archive;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The only form of tar (POSIX ustar) that we write: regular files, owner 0, mode 0644, time 0. A header follows from name and length, so
 * a reader does not interpret headers; it computes what they must be and compares.
 */
final class Tar {
    /** Length of a header, and what every file is filled up to. */
    static final int BLOCK = 512;
    /** Zeros at the end. */
    static final int END = 2 * BLOCK;

    private static final int SIZE_AT = 124;
    private static final int SUM_AT = 148;
    private static final int SUM_LENGTH = 8;

    private Tar() {}

    /** The header of a file. */
    static byte[] header(String name, long length) {
        byte[] header = new byte[BLOCK];
        put(header, 0, name);
        put(header, 100, "0000644\0");
        put(header, 108, "0000000\0");
        put(header, 116, "0000000\0");
        put(header, SIZE_AT, "%011o\0".formatted(length));
        put(header, 136, "00000000000\0");
        put(header, 156, "0");
        put(header, 257, "ustar\00000");
        Arrays.fill(header, SUM_AT, SUM_AT + SUM_LENGTH, (byte) ' ');
        int sum = 0;
        for (byte each : header) {
            sum += each & 0xFF;
        }
        put(header, SUM_AT, "%06o\0 ".formatted(sum));
        return header;
    }

    /** The length that a header names; -1 where it is not the header of a file of that name. */
    static long length(byte[] header, String name) {
        String octal = new String(header, SIZE_AT, 11, StandardCharsets.US_ASCII);
        if (!octal.matches("[0-7]{11}")) {
            return -1;
        }
        long length = Long.parseLong(octal, 8);
        return Arrays.equals(header, header(name, length)) ? length : -1;
    }

    /** Zeros between a file of that length and the next header. */
    static int padding(long length) {
        return (int) ((BLOCK - length % BLOCK) % BLOCK);
    }

    private static void put(byte[] header, int at, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, header, at, bytes.length);
    }
}
