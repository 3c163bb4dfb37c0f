package org.chancery.server.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A language of the pages; the first part of every page's address. */
public enum Language {
    /** English. */
    EN("en", "English"),
    /** Russian. */
    RU("ru", "Русский");

    private final String code;
    private final String ownName;

    Language(String code, String ownName) {
        this.code = code;
        this.ownName = ownName;
    }

    /** The language of {@code code}, as it stands in addresses. */
    public static Optional<Language> of(String code) {
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language a reader's browser asks for; English when it asks for none that we have. */
    public static Language wanted(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return EN;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            String tag = Locale.lookupTag(ranges, List.of(EN.code, RU.code));
            return tag == null ? EN : of(tag).orElse(EN);
        } catch (IllegalArgumentException e) {
            return EN;
        }
    }

    /** The ISO 639-1 code, as in addresses and in {@code lang} attributes. */
    public String code() {
        return code;
    }

    /** The language's name in itself. */
    public String ownName() {
        return ownName;
    }

    /** The locale for sorting and numbers. */
    public Locale locale() {
        return Locale.of(code);
    }
}
