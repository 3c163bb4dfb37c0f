package org.chancery.words;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.chancery.words.language.Language;

/** The word for each constant of the law's closed sets, keyed by type and constant: {@code Signature.Form.DEFINITIVE}. */
public final class CodeWords {

    private final Phrases phrases;
    private final Map<Enum<?>, Map<String, String>> forms = new ConcurrentHashMap<>();

    CodeWords(Language language) {
        phrases = Phrases.of("codes", language);
    }

    /** In lower case, to stand within a sentence or a table cell. */
    public String of(Enum<?> code) {
        return phrases.say(key(code));
    }

    /** A special form of the word ({@code gen}, {@code prep}, {@code instrument}), or the plain word where there is none. */
    public String of(Enum<?> code, String form) {
        var special = key(code) + "." + form;
        return phrases.pattern(special).isPresent() ? phrases.say(special) : of(code);
    }

    /** The special forms of a word by the suffix with which a pattern asks for them. */
    Map<String, String> forms(Enum<?> code) {
        return forms.computeIfAbsent(code, this::findForms);
    }

    private Map<String, String> findForms(Enum<?> code) {
        var start = key(code) + ".";
        return phrases.keys().stream()
                .filter(key -> key.startsWith(start))
                .collect(Collectors.toMap(key -> "_" + key.substring(start.length()), phrases::say));
    }

    Set<String> keys() {
        return phrases.keys();
    }

    static String key(Enum<?> code) {
        var type = code.getDeclaringClass().getName();
        var simple = type.substring(type.lastIndexOf('.') + 1).replace('$', '.');
        return simple + "." + code.name();
    }
}
