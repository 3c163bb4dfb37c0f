package org.chancery.words;

import java.util.List;
import org.chancery.words.language.Language;

/** Lists in a sentence: "A, B and C", "A, B и C". */
final class Lists {

    private Lists() {}

    static String and(List<String> items, Language language) {
        return join(items, language == Language.RUSSIAN ? " и " : " and ");
    }

    static String or(List<String> items, Language language) {
        return join(items, language == Language.RUSSIAN ? " или " : " or ");
    }

    private static String join(List<String> items, String last) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + last + items.getLast();
    }
}
