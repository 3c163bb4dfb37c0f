package org.chancery.register.envelope;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * An envelope read in place, inside a bundle and without copying, as {@link Envelope#parse} would read it. One view is moved over
 * many envelopes; not safe for several threads.
 */
public final class EnvelopeView {
    private static final byte[] CONTENT = ascii("{\"content\":\"");
    private static final byte[] KIND = ascii("\",\"kind\":\"");
    private static final byte[] PERSONAL = ascii("\",\"personal\":\"");
    private static final byte[] RECORDED = ascii("\",\"recorded\":");
    private static final byte[] VERSION = ascii(",\"version\":1}");
    private static final int HASH = 44;

    private byte[] source = new byte[0];
    private int at;
    private int contentStart;
    private int kindStart;
    private int kindEnd;
    private long recorded;

    /** Moves to an envelope; false if the bytes are not exactly one. */
    public boolean read(byte[] bytes, int start, int length) {
        source = bytes;
        at = start;
        int end = start + length;
        if (end - start < CONTENT.length + 2 * HASH + VERSION.length || !takes(CONTENT, end)) {
            return false;
        }
        contentStart = at;
        if (!takesHash(end) || !takes(KIND, end)) {
            return false;
        }
        kindStart = at;
        while (at < end && source[at] != '"') {
            at++;
        }
        kindEnd = at;
        return isKind()
                && takes(PERSONAL, end)
                && takesHash(end)
                && takes(RECORDED, end)
                && takesNumber(end)
                && takes(VERSION, end)
                && at == end;
    }

    /** Recorded time, UTC milliseconds. */
    public long recorded() {
        return recorded;
    }

    /** The kind that the leaf shows. */
    public String kind() {
        return new String(source, kindStart, kindEnd - kindStart, StandardCharsets.US_ASCII);
    }

    /** True if the leaf shows {@code restricted}. */
    public boolean isRestricted() {
        return hasKind(Kind.RESTRICTED.name());
    }

    /** True if the leaf shows this kind. */
    public boolean hasKind(String name) {
        if (name.length() != kindEnd - kindStart) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (source[kindStart + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** True if the content commitment is this one, given in base64. */
    public boolean commitsTo(byte[] base64) {
        return Arrays.equals(source, contentStart, contentStart + HASH, base64, 0, HASH);
    }

    private boolean takes(byte[] expected, int end) {
        boolean matches = end - at >= expected.length
                && Arrays.equals(source, at, at + expected.length, expected, 0, expected.length);
        at += expected.length;
        return matches;
    }

    /** 43 characters of base64 and one padding; the last character has no stray bits. */
    private boolean takesHash(int end) {
        if (end - at < HASH || source[at + HASH - 1] != '=') {
            return false;
        }
        for (int i = 0; i < HASH - 1; i++) {
            if (value(source[at + i]) < 0) {
                return false;
            }
        }
        boolean canonical = (value(source[at + HASH - 2]) & 3) == 0;
        at += HASH;
        return canonical;
    }

    private static int value(byte c) {
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c >= 'a' && c <= 'z') {
            return c - 'a' + 26;
        }
        if (c >= '0' && c <= '9') {
            return c - '0' + 52;
        }
        return c == '+' ? 62 : c == '/' ? 63 : -1;
    }

    private boolean takesNumber(int end) {
        int start = at;
        recorded = 0;
        while (at < end && source[at] >= '0' && source[at] <= '9' && at - start < 16) {
            recorded = recorded * 10 + source[at++] - '0';
        }
        return at > start && (source[start] != '0' || at == start + 1);
    }

    private boolean isKind() {
        boolean wordStarts = true;
        int length = kindEnd - kindStart;
        if (length < 1 || length > 64) {
            return false;
        }
        for (int i = kindStart; i < kindEnd; i++) {
            byte c = source[i];
            boolean letter = c >= 'a' && c <= 'z';
            boolean digit = c >= '0' && c <= '9';
            boolean joint = c == '.' || c == '-';
            if (!letter && !(digit && i > kindStart) && !(joint && !wordStarts)) {
                return false;
            }
            wordStarts = joint;
        }
        return !wordStarts;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
