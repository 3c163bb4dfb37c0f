package org.chancery.packages.problem;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** The nearest allowed word to a mistyped one. */
public final class Suggestion {

    private static final int LONGEST = 60;

    private Suggestion() {}

    /** The allowed word at the smallest edit distance, if at most a third of its letters differ or it begins alike. */
    public static Optional<String> nearest(String word, Collection<String> allowed) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        return allowed.stream()
                .filter(a -> a.length() <= LONGEST && isNear(word, a))
                .min(Comparator.comparing((String a) -> !beginsAlike(word, a))
                        .thenComparing(a -> distance(word, a))
                        .thenComparing(a -> a));
    }

    /** A remedy in words: the nearest word, and all allowed ones if they are few. */
    public static String remedy(String word, Collection<String> allowed) {
        String list = allowed.size() <= 25 ? "one of " + String.join(", ", allowed) + "." : "";
        return nearest(word, allowed).map(n -> n + "? " + list).orElse(list).strip();
    }

    private static boolean isNear(String word, String allowed) {
        int longer = Math.max(allowed.length(), word.length());
        return beginsAlike(word, allowed) || distance(word, allowed) * 3 <= Math.max(3, longer);
    }

    private static boolean beginsAlike(String word, String allowed) {
        return word.length() >= 4 && allowed.startsWith(word.substring(0, 4));
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
