package org.chancery.words.language;

import java.util.Locale;

/** The languages in which every text that a person reads exists. */
public enum Language {
    ENGLISH("en", Locale.UK),
    RUSSIAN("ru", Locale.of("ru", "RU"));

    private final String tag;
    private final Locale locale;

    Language(String tag, Locale locale) {
        this.tag = tag;
        this.locale = locale;
    }

    /** BCP 47 tag, as in {@code lang="ru"}. */
    public String tag() {
        return tag;
    }

    /** Locale for formatting and sorting. */
    public Locale locale() {
        return locale;
    }

    /** The language of a tag such as {@code ru} or {@code ru-RU}; English for every language in which there are no words. */
    public static Language of(String tag) {
        return of(Locale.forLanguageTag(tag.replace('_', '-')));
    }

    /** The language of a locale; English for every language in which there are no words. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals("ru") ? RUSSIAN : ENGLISH;
    }
}
