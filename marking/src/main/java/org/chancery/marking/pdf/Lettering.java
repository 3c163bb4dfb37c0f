package org.chancery.marking.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Turns any text into characters that the font has, in the order in which they are seen from left to right. */
final class Lettering {
    private final MarkingFont font;

    Lettering(MarkingFont font) {
        this.font = font;
    }

    /**
     * The text as it is to be drawn. What is in a script without letters here is put into Latin letters (ISO and UN romanisations by way of
     * CLDR); what has none is written as its number, U+1F512. Nothing is dropped.
     */
    String visible(String text) {
        String composed = Normalizer2.getNFCInstance().normalize(text);
        String lettered = hasAll(composed) ? composed : byWords(composed);
        return Bidi.requiresBidi(lettered.toCharArray(), 0, lettered.length()) ? leftToRight(lettered) : lettered;
    }

    private boolean hasAll(String text) {
        return text.codePoints().allMatch(font::has);
    }

    /** Word by word, so that a name in one script does not change those beside it. */
    private String byWords(String text) {
        StringBuilder out = new StringBuilder();
        for (String word : text.split("(?<= )|(?= )", -1)) {
            out.append(hasAll(word) ? word : spelled(Holder.LATIN.transliterate(word)));
        }
        return out.toString();
    }

    private String spelled(String word) {
        StringBuilder out = new StringBuilder();
        for (int point :
                Normalizer2.getNFCInstance().normalize(word).codePoints().toArray()) {
            if (font.has(point)) {
                out.appendCodePoint(point);
            } else {
                out.append(String.format(Locale.ROOT, "U+%04X ", point));
            }
        }
        return out.toString();
    }

    private String leftToRight(String text) {
        try {
            String shaped =
                    new ArabicShaping(ArabicShaping.LETTERS_SHAPE | ArabicShaping.TEXT_DIRECTION_LOGICAL).shape(text);
            Bidi bidi = new Bidi(hasAll(shaped) ? shaped : text, Bidi.LEVEL_DEFAULT_LTR);
            return bidi.writeReordered(Bidi.DO_MIRRORING | Bidi.REMOVE_BIDI_CONTROLS);
        } catch (ArabicShapingException e) {
            throw new IllegalArgumentException(text, e);
        }
    }

    private static final class Holder {
        private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin");
    }
}
