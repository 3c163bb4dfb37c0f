package org.chancery.words;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.law.instrument.ConsentClause;
import org.chancery.law.instrument.ProvisionalClause;
import org.chancery.law.instrument.ReservationClause;

/** The clauses on signature and consent, provisional application and reservations in words. */
final class ConsentWords {

    private final Words words;
    private final Phrases phrases;
    private final Arguments arguments;

    ConsentWords(Words words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
        this.arguments = new Arguments(words.language(), words.states());
    }

    List<String> consent(ConsentClause clause) {
        var sentences = new ArrayList<String>();
        signature(clause, sentences);
        if (clause.forms().isEmpty()) {
            sentences.add(phrases.say("consent.forms.none"));
        } else {
            var forms = EnumSet.copyOf(clause.forms()).stream()
                    .map(form -> words.codes().of(form, "gen"))
                    .toList();
            sentences.add(phrases.say("consent.forms", Map.of("forms", Lists.or(forms, words.language()))));
        }
        clause.parent()
                .ifPresent(parent ->
                        sentences.add(phrases.say("consent.parent", Map.of("parent", words.agreement(parent)))));
        if (clause.familyMinimum() > 0) {
            var family = clause.family().stream().map(words::agreement).toList();
            sentences.add(
                    phrases.say("consent.family", Map.of("n", clause.familyMinimum(), "family", words.list(family))));
        }
        return sentences;
    }

    private void signature(ConsentClause clause, List<String> sentences) {
        Map<String, String> dates = new HashMap<>();
        clause.signatureFrom().ifPresent(from -> dates.put("from", words.dates().of(from)));
        clause.signatureUntil()
                .ifPresent(until -> dates.put("until", words.dates().of(until)));
        if (dates.size() == 2) {
            sentences.add(phrases.say("consent.signature.between", dates));
        } else if (dates.containsKey("from")) {
            sentences.add(phrases.say("consent.signature.from", dates));
        } else if (dates.containsKey("until")) {
            sentences.add(phrases.say("consent.signature.until", dates));
        }
    }

    List<String> provisional(ProvisionalClause clause) {
        Map<String, Object> given = new HashMap<>();
        arguments.articles(given, "articles", clause.articles());
        return List.of(phrases.say(clause.allowed() ? "provisional.yes" : "provisional.no", given));
    }

    List<String> reservations(ReservationClause clause) {
        Map<String, Object> given = new HashMap<>();
        arguments.articles(given, "articles", clause.listed());
        var sentences = new ArrayList<String>();
        sentences.add(phrases.say("reservations." + clause.policy(), given));
        if (clause.policy() != ReservationClause.Policy.PROHIBITED) {
            sentences.add(phrases.say(
                    "reservations.silence",
                    Map.of("n", clause.silenceMonths(), "clock", words.code(clause.silenceClock()))));
            sentences.add(phrases.say("reservations." + clause.effect()));
        }
        return sentences;
    }
}
