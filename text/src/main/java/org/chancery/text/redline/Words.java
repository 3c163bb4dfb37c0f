package org.chancery.text.redline;

import java.util.List;

/** Splits text into words, white space and single marks; scripts without spaces go character by character. */
final class Words {
    private Words() {}

    static void split(String text, List<String> out) {
        int i = 0;
        while (i < text.length()) {
            int start = i;
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c)) {
                while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
                    i++;
                }
            } else if (inWord(c)) {
                while (i < text.length() && inWord(text.codePointAt(i))) {
                    i += Character.charCount(text.codePointAt(i));
                }
            }
            out.add(text.substring(start, i));
        }
    }

    private static boolean inWord(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        return (Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK)
                && !Character.isIdeographic(c);
    }
}
