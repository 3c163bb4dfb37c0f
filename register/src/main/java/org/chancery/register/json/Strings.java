package org.chancery.register.json;

import java.text.Normalizer;

/** What text may be: Unicode scalar values in normal form C, as I-JSON (RFC 7493) and our own rules require. */
final class Strings {
    private Strings() {}

    static String checked(String text) {
        boolean plain = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x300 || c == 0) {
                plain = false;
                i += checkBeyondLatin(text, i) - 1;
            }
        }
        // Below U+0300 every character is its own normal form C, so that most text needs no second look.
        if (!plain && !Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            throw new JsonRefused("text is not in Unicode normal form C: \"" + excerpt(text) + "\"");
        }
        return text;
    }

    private static int checkBeyondLatin(String text, int index) {
        int point = text.codePointAt(index);
        if (point == 0) {
            throw new JsonRefused("text holds U+0000 at character " + index + ", which no register field can keep");
        }
        if (point >= 0xD800 && point <= 0xDFFF) {
            throw new JsonRefused("text holds half of a surrogate pair at character " + index);
        }
        if (point >= 0xFDD0 && point <= 0xFDEF || (point & 0xFFFE) == 0xFFFE) {
            throw new JsonRefused("text holds the noncharacter U+%04X at character %d".formatted(point, index));
        }
        return Character.charCount(point);
    }

    private static String excerpt(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
