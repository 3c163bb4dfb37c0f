package org.chancery.server.pages.near;

import java.text.Normalizer;
import java.util.Locale;

/** How far two spellings are apart. */
final class Spelling {
    /** Longer ones are cut: nobody mistypes so much, and the work grows with the square. */
    private static final int MOST = 80;

    private Spelling() {}

    /** Lower case, without accents; hyphens, underscores and plus signs are spaces. */
    static String plain(String text) {
        String cut = text.length() > MOST ? text.substring(0, MOST) : text;
        return Normalizer.normalize(cut.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "")
                .replaceAll("[-_+\\s]+", " ")
                .strip();
    }

    /** Letters to add, to drop, to change or to swap with the next (optimal string alignment). */
    static int distance(String from, String to) {
        int[] before = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] here = new int[to.length() + 1];
            here[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                boolean same = from.charAt(i - 1) == to.charAt(j - 1);
                here[j] = Math.min(Math.min(here[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                boolean swapped = i > 1
                        && j > 1
                        && from.charAt(i - 1) == to.charAt(j - 2)
                        && from.charAt(i - 2) == to.charAt(j - 1);
                if (swapped) {
                    here[j] = Math.min(here[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = here;
        }
        return last[to.length()];
    }

    /**
     * How badly {@code given} fits {@code known}, both plain: 0 for the same, more for mistypings, then for a beginning or a part;
     * {@link Integer#MAX_VALUE} for what does not fit.
     */
    static int misfit(String given, String known) {
        int distance = distance(given, known);
        if (distance <= Math.max(1, Math.min(given.length(), known.length()) / 3)) {
            return distance;
        }
        if (given.length() >= 3 && known.startsWith(given)) {
            return 10;
        }
        return given.length() >= 4 && known.contains(given) ? 20 : Integer.MAX_VALUE;
    }
}
