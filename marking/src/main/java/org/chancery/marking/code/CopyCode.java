package org.chancery.marking.code;

import java.security.SecureRandom;

/**
 * The opaque name of one numbered copy: nine random characters (45 bits) and three check characters, in Crockford's base 32, which has no
 * I, L, O and U. It says nothing about document or holder; only the registry's own records do. Whoever keeps the records makes codes unique.
 *
 * @param symbols the twelve characters without separators
 */
public record CopyCode(String symbols) {
    private static final int RANDOM = 9;
    static final int CHECKS = 3;
    static final int LENGTH = RANDOM + CHECKS;

    private static final SecureRandom SECURE = new SecureRandom();

    /** @throws IllegalArgumentException if there are not twelve characters or the check characters do not fit */
    public CopyCode {
        if (symbols.length() != LENGTH || !Symbols.isSound(symbols, CHECKS)) {
            throw new IllegalArgumentException(
                    "A copy code has twelve characters of which the last three are check characters");
        }
    }

    /** A new code that nobody can foresee. */
    public static CopyCode random() {
        return fromBits(SECURE.nextLong());
    }

    /** The code of the lowest 45 bits: for records that draw their own random numbers. */
    public static CopyCode fromBits(long bits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < RANDOM; i++) {
            text.append(Symbols.ALPHABET.charAt((int) (bits >>> (5 * i)) & 31));
        }
        return new CopyCode(Symbols.withChecks(text.toString(), CHECKS));
    }

    /** As printed for people: three groups of four, {@code K7Q2-9F3M-XW4T}. */
    public String grouped() {
        return symbols.substring(0, 4) + "-" + symbols.substring(4, 8) + "-" + symbols.substring(8);
    }

    @Override
    public String toString() {
        return grouped();
    }
}
