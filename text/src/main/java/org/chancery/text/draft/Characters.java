package org.chancery.text.draft;

import java.util.List;
import org.chancery.text.Problem;

/** Characters that XML 1.0 cannot hold (section 2.2) are left out. */
final class Characters {
    private Characters() {}

    static String allowed(String text, List<Problem> problems) {
        for (int i = 0; i < text.length(); i++) {
            if (!allowed(text, i)) {
                return without(text, i, problems);
            }
        }
        return text;
    }

    private static boolean allowed(String text, int i) {
        char c = text.charAt(i);
        if (c < ' ') {
            return c == '\n' || c == '\t' || c == '\r';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c < '\uFFFE';
    }

    private static String without(String text, int first, List<Problem> problems) {
        StringBuilder out = new StringBuilder(text.length());
        int line = 1;
        int column = 1;
        for (int i = 0; i < text.length(); i++, column++) {
            if (i < first || allowed(text, i)) {
                out.append(text.charAt(i));
            } else {
                problems.add(Problem.warning(
                        "character-dropped",
                        line,
                        column,
                        "the character U+" + String.format("%04X", (int) text.charAt(i))
                                + " cannot stand in a document",
                        "Remove it."));
            }
            if (text.charAt(i) == '\n') {
                line++;
                column = 0;
            }
        }
        return out.toString();
    }
}
