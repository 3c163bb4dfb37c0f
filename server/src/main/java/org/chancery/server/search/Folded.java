package org.chancery.server.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words as the index compares them: lower case, without accents, ё as е, without common endings. */
final class Folded {
    private static final List<String> ENDINGS = List.of(
            "иями", "ями", "ами", "ией", "иях", "ого", "его", "ому", "ему", "ыми", "ими", "ием", "ов", "ев", "ей", "ах",
            "ях", "ам", "ям", "ом", "ем", "ой", "ый", "ий", "ая", "яя", "ое", "ее", "ые", "ие", "ую", "юю", "ия", "ии",
            "ию", "а", "я", "о", "е", "ы", "и", "у", "ю", "ь", "й", "ies", "es", "s");

    /** A word of a text: its folded stem and where it stands. */
    record Word(String stem, int from, int to) {}

    private Folded() {}

    /** The words of a text, in their order. */
    static List<Word> words(String text) {
        var words = new ArrayList<Word>();
        int from = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && from < 0) {
                from = i;
            } else if (!inside && from >= 0) {
                words.add(new Word(stem(text.substring(from, i)), from, i));
                from = -1;
            }
        }
        return words;
    }

    /** Endings are cut only where at least four letters stay. */
    static String stem(String word) {
        String plain = plain(word);
        for (String ending : ENDINGS) {
            if (plain.length() - ending.length() >= 4 && plain.endsWith(ending)) {
                return plain.substring(0, plain.length() - ending.length());
            }
        }
        return plain;
    }

    private static String plain(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        var out = new StringBuilder(lower.length());
        for (char c : Normalizer.normalize(lower, Normalizer.Form.NFD).toCharArray()) {
            // й decomposes like an accented и, but is a letter of its own
            if (c == '\u0306' && !out.isEmpty() && out.charAt(out.length() - 1) == 'и') {
                out.setCharAt(out.length() - 1, 'й');
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
