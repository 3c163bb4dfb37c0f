package org.chancery.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.words.name.Case;

/**
 * Declines the head of a Russian title: its adjectives and its noun ("Венская конвенция о…" gives "Венской конвенции о…"). What follows the
 * noun does not change. A title whose noun is not listed is set in quotation marks, which is correct in every case.
 */
final class TitleCases {

    private static final Map<String, List<String>> NOUNS = Map.ofEntries(
            noun("договор", "договора", "договору", "договор", "договором", "договоре"),
            noun("протокол", "протокола", "протоколу", "протокол", "протоколом", "протоколе"),
            noun("пакт", "пакта", "пакту", "пакт", "пактом", "пакте"),
            noun("статут", "статута", "статуту", "статут", "статутом", "статуте"),
            noun("устав", "устава", "уставу", "устав", "уставом", "уставе"),
            noun("закон", "закона", "закону", "закон", "законом", "законе"),
            noun("конвенция", "конвенции", "конвенции", "конвенцию", "конвенцией", "конвенции"),
            noun("поправка", "поправки", "поправке", "поправку", "поправкой", "поправке"),
            noun("декларация", "декларации", "декларации", "декларацию", "декларацией", "декларации"),
            noun("соглашение", "соглашения", "соглашению", "соглашение", "соглашением", "соглашении"),
            noun("положение", "положения", "положению", "положение", "положением", "положении"));

    private TitleCases() {}

    static String decline(String title, Case form) {
        if (form == Case.NOMINATIVE) {
            return title;
        }
        var words = new ArrayList<>(List.of(title.split(" ", -1)));
        for (var i = 0; i < words.size(); i++) {
            var noun = NOUNS.get(words.get(i).toLowerCase(java.util.Locale.ROOT));
            if (noun != null) {
                words.set(i, cased(words.get(i), noun.get(form.ordinal())));
                return String.join(" ", words);
            }
            var adjective = adjective(words.get(i), form);
            if (adjective.isEmpty()) {
                break;
            }
            words.set(i, adjective.get());
        }
        return title.indexOf(' ') < 0 ? title : "«" + title + "»";
    }

    private static Optional<String> adjective(String word, Case form) {
        for (var ending : Adjectives.ENDINGS.entrySet()) {
            if (word.endsWith(ending.getKey())
                    && word.length() > ending.getKey().length() + 1) {
                var stem = word.substring(0, word.length() - ending.getKey().length());
                return Optional.of(stem + Adjectives.ending(stem, ending.getKey(), form));
            }
        }
        return Optional.empty();
    }

    private static String cased(String original, String lower) {
        return Character.isUpperCase(original.charAt(0))
                ? Character.toUpperCase(lower.charAt(0)) + lower.substring(1)
                : lower;
    }

    private static Map.Entry<String, List<String>> noun(String... forms) {
        return Map.entry(forms[0], List.of(forms));
    }
}
