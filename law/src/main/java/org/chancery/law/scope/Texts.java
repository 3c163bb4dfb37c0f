package org.chancery.law.scope;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.law.instrument.LocalizedText;

/** Texts in languages, put together. */
final class Texts {

    private Texts() {}

    /** One after the other, in every language in which one of them is written. */
    static LocalizedText joined(List<LocalizedText> texts) {
        var languages = new LinkedHashSet<String>();
        texts.forEach(it -> languages.addAll(it.byLanguage().keySet()));
        var joined = new LinkedHashMap<String, String>();
        languages.forEach(
                it -> joined.put(it, texts.stream().map(text -> text.in(it)).collect(Collectors.joining(", "))));
        return new LocalizedText(joined);
    }

    /** A code or name that is written alike in all languages. */
    static LocalizedText same(String word) {
        return LocalizedText.of("en", word);
    }
}
