package org.chancery.marking.code;

/**
 * Check characters over Crockford's 32 symbols: a shortened Reed-Solomon code over GF(32) with x⁵+x²+1. With r check characters it
 * notices any r wrong characters, wherever they stand, and every swap of two. It is used to notice errors, never to repair them.
 */
final class Symbols {
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int[] POWER = new int[62];
    private static final int[] LOG = new int[32];

    static {
        int x = 1;
        for (int i = 0; i < 31; i++) {
            POWER[i] = x;
            POWER[i + 31] = x;
            LOG[x] = i;
            x <<= 1;
            if (x > 31) {
                x ^= 0b100101;
            }
        }
    }

    private Symbols() {}

    /** The text followed by its check characters. */
    static String withChecks(String text, int checks) {
        int[] generator = generator(checks);
        int[] remainder = new int[checks];
        for (int i = 0; i < text.length(); i++) {
            int lead = value(text.charAt(i)) ^ remainder[0];
            for (int j = 0; j < checks; j++) {
                int next = j + 1 < checks ? remainder[j + 1] : 0;
                remainder[j] = next ^ times(lead, generator[j + 1]);
            }
        }
        StringBuilder whole = new StringBuilder(text);
        for (int value : remainder) {
            whole.append(ALPHABET.charAt(value));
        }
        return whole.toString();
    }

    /** Whether the last characters are the check characters of those before. */
    static boolean isSound(String whole, int checks) {
        for (int i = 0; i < whole.length(); i++) {
            if (ALPHABET.indexOf(whole.charAt(i)) < 0) {
                return false;
            }
        }
        int end = whole.length() - checks;
        return end > 0 && withChecks(whole.substring(0, end), checks).equals(whole);
    }

    static int value(char symbol) {
        int value = ALPHABET.indexOf(symbol);
        if (value < 0) {
            throw new IllegalArgumentException("not one of the 32 symbols: " + symbol);
        }
        return value;
    }

    private static int[] generator(int checks) {
        int[] polynomial = {1};
        for (int root = 1; root <= checks; root++) {
            int[] next = new int[polynomial.length + 1];
            for (int i = 0; i < polynomial.length; i++) {
                next[i] ^= polynomial[i];
                next[i + 1] ^= times(polynomial[i], POWER[root]);
            }
            polynomial = next;
        }
        return polynomial;
    }

    private static int times(int a, int b) {
        return a == 0 || b == 0 ? 0 : POWER[LOG[a] + LOG[b]];
    }
}
