package org.chancery.packages.problem;

import java.util.OptionalInt;

/** Finds the quote that a table opens and never closes; a reader would take the rest of the file for one cell. */
public final class OpenQuote {

    private OpenQuote() {}

    /** The line on which such a quote stands; the first line is 1. Notes it among the problems. */
    public static OptionalInt find(String text, char separator, Problems problems) {
        int line = 1;
        int opened = 0;
        boolean quoted = false;
        boolean start = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line += c == '\n' ? 1 : 0;
            if (c == '"' && (quoted || start)) {
                // A doubled quote within a quoted cell closes it and opens it again.
                boolean doubled = !quoted && i > 0 && text.charAt(i - 1) == '"';
                quoted = !quoted;
                opened = quoted && !doubled ? line : opened;
                start = true;
            } else {
                start = !quoted && (c == separator || c == '\n' || c == '\r');
            }
        }
        if (!quoted) {
            return OptionalInt.empty();
        }
        problems.error(
                opened,
                "",
                "The table cannot be read: a quote is opened and not closed.",
                "quotes in pairs, doubled inside a text.");
        return OptionalInt.of(opened);
    }
}
