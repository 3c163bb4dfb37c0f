package org.chancery.cli.output;

/** Widths on a terminal: every letter of the texts shown takes one column, but for marks that combine with the letter before. */
final class Width {

    /** Columns of the terminal that output is laid out for. */
    static final int TERMINAL = 80;

    private Width() {}

    static int of(String text) {
        return (int) text.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .count();
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - of(text)));
    }

    /** The text, shortened with an ellipsis where it is too long. */
    static String fit(String text, int width) {
        return of(text) <= width
                ? text
                : text.substring(0, text.offsetByCodePoints(0, width - 1)).strip() + "…";
    }
}
