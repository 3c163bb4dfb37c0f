package org.chancery.words;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.law.instrument.Article;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.instrument.StateCode;
import org.chancery.words.language.Language;
import org.chancery.words.name.Case;
import org.chancery.words.name.StateNames;

/** Puts names and article numbers into a pattern's arguments, in every form that a pattern may ask for. */
final class Arguments {

    private final Language language;
    private final StateNames states;

    Arguments(Language language, StateNames states) {
        this.language = language;
        this.states = states;
    }

    /** {@code name}, {@code name_gen} and so on, and {@code name_gender} for agreement. */
    void state(Map<String, Object> arguments, String name, StateCode code) {
        var state = states.name(code);
        for (var form : Case.values()) {
            arguments.put(name + form.suffix(), state.inText(language, form));
        }
        arguments.put(name + "_gender", state.gender().name().toLowerCase(java.util.Locale.ROOT));
        arguments.put(name + "_short", state.shortIn(language));
    }

    /** A list of names in each case, {@code name_count} for plurals; "none" where the list is empty. */
    void states(Map<String, Object> arguments, String name, List<StateCode> codes) {
        var sorted = states.sorted(codes, language);
        for (var form : Case.values()) {
            var names = sorted.stream()
                    .map(code -> states.name(code).inText(language, form))
                    .toList();
            arguments.put(name + form.suffix(), Lists.and(names, language));
        }
        arguments.put(name + "_count", codes.size());
    }

    /** States by name in each case, in their alphabetical order, then bodies as they are written. */
    void recipients(Map<String, Object> arguments, String name, List<Recipient> recipients) {
        var codes = recipients.stream()
                .filter(Recipient.OfState.class::isInstance)
                .map(it -> ((Recipient.OfState) it).state())
                .toList();
        var sorted = states.sorted(codes, language);
        for (var form : Case.values()) {
            var names = Stream.concat(
                            sorted.stream().map(code -> states.name(code).inText(language, form)),
                            recipients.stream()
                                    .filter(Recipient.Body.class::isInstance)
                                    .map(Recipient::toString))
                    .toList();
            arguments.put(name + form.suffix(), Lists.and(names, language));
        }
        arguments.put(name + "_count", recipients.size());
    }

    /** "Article 22(1)", "статья 22(1)" in each case; {@code name_count} for plurals, 0 where no article is named. */
    void articles(Map<String, Object> arguments, String name, List<Article> articles) {
        for (var form : Case.values()) {
            arguments.put(name + form.suffix(), Articles.inText(articles, language, form));
        }
        arguments.put(name + "_count", articles.size());
    }
}
