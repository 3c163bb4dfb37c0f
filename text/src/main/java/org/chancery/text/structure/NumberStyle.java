package org.chancery.text.structure;

import java.util.List;
import java.util.Locale;

/**
 * How provisions of one kind are numbered.
 *
 * @param element kind of provision, for example {@code article}
 * @param counter what counts
 * @param pattern how it is printed, with {@code #} where the counter stands, for example {@code Article #} or {@code (#)}
 * @param continuous whether counting goes on through the whole text and not anew in each parent
 */
public record NumberStyle(String element, Counter counter, String pattern, boolean continuous) {

    /** Ways of counting. */
    public enum Counter {
        /** 1, 2, 3. */
        DECIMAL,
        /** I, II, III. */
        ROMAN,
        /** i, ii, iii. */
        SMALL_ROMAN,
        /** A, B, C, after Z AA, AB. */
        LETTER,
        /** a, b, c, after z aa, ab. */
        SMALL_LETTER
    }

    /** How an inserted provision is marked. */
    public enum Inserted {
        /** 5bis, 5ter, 5quater. */
        LATIN,
        /** 5A, 5B, 5C. */
        LETTER
    }

    private static final List<String> LATIN =
            List.of("bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies");

    /** With a pattern that says where the counter stands. */
    public NumberStyle {
        if (pattern.indexOf('#') < 0) {
            throw new IllegalArgumentException("the pattern '" + pattern + "' has no # for the counter");
        }
    }

    /** The usual style of treaties: articles through the text, paragraphs, points and items anew in each. */
    public static List<NumberStyle> treaty() {
        return List.of(
                new NumberStyle("part", Counter.ROMAN, "Part #", true),
                new NumberStyle("chapter", Counter.ROMAN, "Chapter #", true),
                new NumberStyle("article", Counter.DECIMAL, "Article #", true),
                new NumberStyle("paragraph", Counter.DECIMAL, "#.", false),
                new NumberStyle("subparagraph", Counter.SMALL_LETTER, "(#)", false),
                new NumberStyle("point", Counter.SMALL_ROMAN, "(#)", false),
                new NumberStyle("item", Counter.SMALL_LETTER, "(#)", false));
    }

    /** The printed number of the n-th provision, n from 1. */
    public String print(int n) {
        return pattern.replace("#", count(n));
    }

    /** The printed number of the k-th provision inserted after the n-th, k from 1. */
    public String printInserted(int n, int k, Inserted inserted) {
        String mark = switch (inserted) {
            case LATIN -> k <= LATIN.size() ? LATIN.get(k - 1) : "-" + k;
            case LETTER -> letters(k).toUpperCase(Locale.ROOT);
        };
        return pattern.replace("#", count(n) + mark);
    }

    private String count(int n) {
        return switch (counter) {
            case DECIMAL -> String.valueOf(n);
            case ROMAN -> roman(n);
            case SMALL_ROMAN -> roman(n).toLowerCase(Locale.ROOT);
            case LETTER -> letters(n).toUpperCase(Locale.ROOT);
            case SMALL_LETTER -> letters(n);
        };
    }

    private static String letters(int n) {
        StringBuilder out = new StringBuilder();
        for (int rest = n; rest > 0; rest = (rest - 1) / 26) {
            out.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return out.toString();
    }

    private static String roman(int n) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder out = new StringBuilder();
        int rest = n;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                out.append(signs[i]);
                rest -= values[i];
            }
        }
        return out.toString();
    }
}
