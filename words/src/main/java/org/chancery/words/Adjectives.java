package org.chancery.words;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.words.name.Case;

/** Endings of Russian adjectives that agree with an inanimate noun, in the order of {@link Case}. */
final class Adjectives {

    static final Map<String, List<String>> ENDINGS = new LinkedHashMap<>();

    static {
        ENDINGS.put("ая", List.of("ая", "ой", "ой", "ую", "ой", "ой"));
        ENDINGS.put("ое", List.of("ое", "ого", "ому", "ое", "ым", "ом"));
        ENDINGS.put("ый", List.of("ый", "ого", "ому", "ый", "ым", "ом"));
        ENDINGS.put("ий", List.of("ий", "ого", "ому", "ий", "им", "ом"));
        ENDINGS.put("ой", List.of("ой", "ого", "ому", "ой", "ым", "ом"));
    }

    private static final String VELARS = "кгх";

    private Adjectives() {}

    /** The ending in the case; after к, г, х the instrumental is written with и. */
    static String ending(String stem, String nominative, Case form) {
        var ending = ENDINGS.getOrDefault(nominative, List.of()).get(form.ordinal());
        var velar = VELARS.indexOf(stem.charAt(stem.length() - 1)) >= 0;
        return velar && ending.startsWith("ы") ? "и" + ending.substring(1) : ending;
    }
}
