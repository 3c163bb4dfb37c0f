package org.chancery.text.akn;

/** Numbers of provisions as they stand in identifiers. */
public final class Numbers {
    private Numbers() {}

    /**
     * A printed number as an identifier has it: white space goes, punctuation at both ends goes, each inner run of punctuation
     * becomes one hyphen, the case stays: {@code 2.3..74.5.} becomes {@code 2-3-74-5}, {@code (a)} becomes {@code a}.
     */
    public static String clean(String printed) {
        StringBuilder out = new StringBuilder(printed.length());
        boolean gap = false;
        for (int i = 0; i < printed.length(); ) {
            int c = printed.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                continue;
            }
            if (punctuation(c)) {
                gap = true;
                continue;
            }
            if (gap && !out.isEmpty()) {
                out.append('-');
            }
            gap = false;
            out.appendCodePoint(c);
        }
        return out.toString();
    }

    private static boolean punctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION,
                    Character.CONTROL,
                    Character.FORMAT -> true;
            default -> c < 128 && !Character.isLetterOrDigit(c);
        };
    }
}
