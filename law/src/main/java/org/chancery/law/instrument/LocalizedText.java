package org.chancery.law.instrument;

import java.util.LinkedHashMap;
import java.util.Map;

/** A text in one or more languages, keyed by BCP 47 tag ("en", "ru"). Never empty of languages; order is that of writing. */
public record LocalizedText(Map<String, String> byLanguage) {

    public LocalizedText {
        byLanguage = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public static LocalizedText of(String language, String text) {
        return new LocalizedText(Map.of(language, text));
    }

    public static LocalizedText none() {
        return new LocalizedText(Map.of());
    }

    public boolean isEmpty() {
        return byLanguage.isEmpty();
    }

    /** The text in the language asked for, else in English, else in the first language there is, else the empty string. */
    public String in(String language) {
        String exact = byLanguage.get(language);
        if (exact != null) {
            return exact;
        }
        String english = byLanguage.get("en");
        return english != null
                ? english
                : byLanguage.values().stream().findFirst().orElse("");
    }
}
