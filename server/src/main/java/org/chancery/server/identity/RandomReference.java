package org.chancery.server.identity;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** References and secrets that nobody can guess. */
public final class RandomReference {

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomReference() {}

    /** A reference for a person, mandate or proposal: 64 bits in hexadecimal. */
    public static String next() {
        return HexFormat.of().formatHex(bytes(8));
    }

    /** A secret for a link or cookie: 256 bits, in letters, digits, '-' and '_'. */
    public static String secret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(32));
    }

    /** As many random bytes. */
    public static byte[] bytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
