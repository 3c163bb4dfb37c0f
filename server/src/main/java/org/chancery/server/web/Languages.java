package org.chancery.server.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.words.language.Language;
import org.jspecify.annotations.Nullable;

/** The languages of the pages: in addresses, where the first part names the language, and as readers ask for them. */
public final class Languages {

    private Languages() {}

    /** The language that the first part of an address names. */
    public static Optional<Language> inAddress(String part) {
        for (Language language : Language.values()) {
            if (language.tag().equals(part)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /** The language a reader's browser asks for; English when it asks for none that we have. */
    public static Language wanted(@Nullable String acceptLanguage) {
        if (acceptLanguage == null) {
            return Language.ENGLISH;
        }
        try {
            List<String> ours = List.of(Language.ENGLISH.tag(), Language.RUSSIAN.tag());
            String tag = Locale.lookupTag(Locale.LanguageRange.parse(acceptLanguage), ours);
            return tag == null ? Language.ENGLISH : Language.of(tag);
        } catch (IllegalArgumentException e) {
            return Language.ENGLISH;
        }
    }
}
