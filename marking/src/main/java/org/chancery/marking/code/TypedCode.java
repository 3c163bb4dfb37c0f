package org.chancery.marking.code;

import java.text.Normalizer;
import java.util.Locale;

/** What a person typed from a page, read as a copy code: the code, or what is wrong with it. Nothing is ever repaired by guessing. */
public sealed interface TypedCode {

    /** The typed code is sound. Whether such a copy exists is for the records to say. */
    record Sound(CopyCode code) implements TypedCode {}

    /** There are too few or too many characters: {@code found} instead of twelve. */
    record WrongLength(int found) implements TypedCode {}

    /** A character that cannot stand in a code, at a position counted from 1. */
    record WrongCharacter(String character, int position) implements TypedCode {}

    /** The check characters do not fit: at least one character was misread or mistyped. */
    record Misread() implements TypedCode {}

    /**
     * Reads what was typed. Spaces, hyphens and case do not matter; characters that look alike count as the same: O as 0, I and L as 1, U as
     * V, full-width forms, and the Cyrillic letters that look like Latin ones.
     */
    static TypedCode read(String typed) {
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
        StringBuilder symbols = new StringBuilder();
        for (int point : plain.codePoints().toArray()) {
            if (isSeparator(point)) {
                continue;
            }
            int meant = LookAlikes.meant(point);
            if (meant > 'Z' || Symbols.ALPHABET.indexOf(meant) < 0) {
                return new WrongCharacter(Character.toString(point), symbols.length() + 1);
            }
            symbols.appendCodePoint(meant);
        }
        if (symbols.length() != CopyCode.LENGTH) {
            return new WrongLength(symbols.length());
        }
        return Symbols.isSound(symbols.toString(), CopyCode.CHECKS)
                ? new Sound(new CopyCode(symbols.toString()))
                : new Misread();
    }

    private static boolean isSeparator(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.DASH_PUNCTUATION
                || Character.getType(point) == Character.FORMAT
                || point == '.'
                || point == '_'
                || point == 0x2212;
    }
}
