package org.chancery.words.name;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.words.language.Language;

/**
 * The name of a participant in both languages. No position on the status of any territory is implied.
 *
 * @param english short name by which the United Nations calls it, for lists
 * @param englishInText the same within a sentence, with the article where there is one ("the Gambia")
 * @param englishShort for narrow tables and maps
 * @param russian the Russian name in each case
 * @param russianShort for narrow tables and maps, nominative
 */
public record StateName(
        StateCode code,
        String english,
        String englishInText,
        String englishShort,
        Map<Case, String> russian,
        String russianShort,
        Gender gender) {

    public StateName {
        russian = Collections.unmodifiableMap(new EnumMap<>(russian));
        if (russian.size() != Case.values().length) {
            throw new IllegalArgumentException("the name of " + code + " lacks a case: it has " + russian.keySet());
        }
    }

    /** A name of which only the nominative is known; it is then used in every case. */
    static StateName undeclined(StateCode code, LocalizedText name) {
        var english = name.in("en").isEmpty() ? code.value() : name.in("en");
        var russian = name.in("ru").isEmpty() ? english : name.in("ru");
        var cases = new EnumMap<Case, String>(Case.class);
        for (var form : Case.values()) {
            cases.put(form, russian);
        }
        return new StateName(code, english, english, english, cases, russian, Gender.NEUTER);
    }

    /** As in a list or heading. */
    public String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case RUSSIAN -> in(Case.NOMINATIVE);
        };
    }

    /** As in a narrow table or on a map. */
    public String shortIn(Language language) {
        return switch (language) {
            case ENGLISH -> englishShort;
            case RUSSIAN -> russianShort;
        };
    }

    /** As in a sentence, in the case asked for; English has one form. */
    public String inText(Language language, Case form) {
        return switch (language) {
            case ENGLISH -> englishInText;
            case RUSSIAN -> in(form);
        };
    }

    public String in(Case form) {
        var name = russian.get(form);
        return name == null ? english : name;
    }
}
