package org.chancery.server.sealed;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * What can be told of an age file (age-encryption.org/v1) without a key: whether header and payload have the right form, and to how many
 * X25519 keys it is encrypted. For whom it really is, and what it holds, cannot be told.
 */
final class AgeFile {

    private static final String VERSION = "age-encryption.org/v1";
    private static final String ARMOUR = "-----BEGIN AGE ENCRYPTED FILE-----";
    private static final Pattern X25519 = Pattern.compile("-> X25519 [A-Za-z0-9+/]{43}");
    private static final Pattern GREASE = Pattern.compile("-> [!-~]*-grease( [!-~]+)*");
    private static final Pattern KEY_BODY = Pattern.compile("[A-Za-z0-9+/]{43}");
    private static final Pattern BODY = Pattern.compile("[A-Za-z0-9+/]{0,64}");
    private static final Pattern MAC = Pattern.compile("--- [A-Za-z0-9+/]{43}");

    private static final int LONGEST_LINE = 1_000;
    private static final int NONCE = 16;
    private static final int TAG = 16;
    private static final int CHUNK = 64 * 1024 + TAG;

    private final byte[] bytes;
    private int at;
    private int keys;

    private AgeFile(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * To how many X25519 keys the file is encrypted.
     *
     * @throws SealedRefused if it is no binary age file for X25519 keys, or is cut off
     */
    static int keys(byte[] bytes) {
        AgeFile file = new AgeFile(bytes);
        file.header();
        file.payload();
        return file.keys;
    }

    private void header() {
        String first = line();
        if (first.equals(ARMOUR)) {
            throw new SealedRefused(SealedRefused.Why.ARMOURED);
        }
        require(first.equals(VERSION));
        String line = line();
        while (!MAC.matcher(line).matches()) {
            stanza(line);
            line = line();
        }
        require(keys > 0);
    }

    /** An X25519 stanza wraps 32 bytes, which are one line; stanzas of chance bytes have lines of 64, the last one shorter. */
    private void stanza(String head) {
        require(head.startsWith("-> "));
        if (X25519.matcher(head).matches()) {
            require(KEY_BODY.matcher(line()).matches());
            keys++;
            return;
        }
        if (!GREASE.matcher(head).matches()) {
            throw new SealedRefused(SealedRefused.Why.OTHER_STANZA);
        }
        String body;
        do {
            body = line();
            require(BODY.matcher(body).matches());
        } while (body.length() == 64);
    }

    /**
     * A nonce, then chunks of which each carries a tag; only an empty file has an empty chunk. That whole chunks are missing at the end only
     * the key can tell.
     */
    private void payload() {
        long rest = (long) bytes.length - at - NONCE;
        long last = rest % CHUNK;
        boolean whole = rest >= TAG && (last == 0 || last > TAG || rest == TAG);
        if (!whole) {
            throw new SealedRefused(SealedRefused.Why.CUT_OFF);
        }
    }

    private String line() {
        int end = at;
        while (end < bytes.length && end - at < LONGEST_LINE && bytes[end] != '\n') {
            end++;
        }
        require(end < bytes.length && bytes[end] == '\n');
        String line = new String(bytes, at, end - at, StandardCharsets.US_ASCII);
        at = end + 1;
        return line;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new SealedRefused(SealedRefused.Why.NOT_AGE);
        }
    }
}
