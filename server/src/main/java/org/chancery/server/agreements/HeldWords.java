package org.chancery.server.agreements;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.chancery.server.web.WordsSource;
import org.chancery.words.References;
import org.chancery.words.Words;
import org.chancery.words.language.Language;
import org.chancery.words.name.StateNames;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words that call agreements by their titles and acts by what they are, as held now; and States by the library's names too. */
@Component
class HeldWords implements WordsSource {

    private record Held(PublicRecord record, StateNames states, Map<Language, Words> words) {}

    private final Agreements agreements;
    private final NamesOfStates states;
    private volatile @Nullable Held held;

    HeldWords(Agreements agreements, NamesOfStates states) {
        this.agreements = agreements;
        this.states = states;
        // Made while the rest starts, so that the first page does not wait for it.
        Thread.ofPlatform().name("words").daemon().start(() -> in(Language.ENGLISH));
    }

    @Override
    public Words in(Language language) {
        PublicRecord now = agreements.now();
        StateNames names = states.now();
        @Nullable Held known = held;
        if (known == null || known.record() != now || known.states() != names) {
            known = held(now, names);
            held = known;
        }
        return Objects.requireNonNull(known.words().get(language));
    }

    private static Held held(PublicRecord record, StateNames states) {
        References references = References.of(record.holdings());
        Map<Language, Words> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, Words.in(language).with(states).with(references));
        }
        return new Held(record, states, words);
    }
}
