package org.chancery.server.identity.account;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes by time, RFC 6238: SHA-1, six digits, steps of 30 seconds, as authenticator apps expect them. */
public final class OneTimeCode {

    private static final int STEP_SECONDS = 30;
    private static final int DIGITS = 1_000_000;
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private OneTimeCode() {}

    /** The code of a step. */
    static String at(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, 4).getInt() & 0x7fffffff;
            return String.format(Locale.ROOT, "%06d", number % DIGITS);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The code at a moment, for whoever holds the secret. */
    public static String at(byte[] secret, Instant moment) {
        return at(secret, moment.getEpochSecond() / STEP_SECONDS);
    }

    /** Whether the code is right now, for somebody who has just typed the secret into an app. */
    public static boolean isRight(byte[] secret, String code, Instant now) {
        return step(secret, code, now, 0).isPresent();
    }

    /** The step of a right code: this one, the one before or the one after, and later than {@code used}. */
    static OptionalLong step(byte[] secret, String code, Instant now, long used) {
        long current = now.getEpochSecond() / STEP_SECONDS;
        String digits = code.replaceAll("\\s", "");
        OptionalLong found = OptionalLong.empty();
        for (long step = current - 1; step <= current + 1; step++) {
            boolean right = MessageDigest.isEqual(at(secret, step).getBytes(), digits.getBytes());
            if (right && step > used) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** A secret as people type it into an app: base 32 in groups of four. */
    public static String shown(byte[] secret) {
        StringBuilder text = new StringBuilder();
        int bits = 0;
        int buffer = 0;
        for (byte octet : secret) {
            buffer = buffer << 8 | octet & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE32.charAt(buffer >> bits & 31));
            }
        }
        return text.toString().replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** Reads a secret as people type it. */
    public static byte[] secret(String shown) {
        String letters = shown.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        ByteBuffer bytes = ByteBuffer.allocate(letters.length() * 5 / 8);
        int bits = 0;
        int buffer = 0;
        for (char letter : letters.toCharArray()) {
            int value = BASE32.indexOf(letter);
            if (value < 0) {
                throw new IllegalArgumentException("a secret is written in A to Z and 2 to 7");
            }
            buffer = buffer << 5 | value;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes.put((byte) (buffer >> bits));
            }
        }
        return bytes.array();
    }
}
