package org.chancery.server.agreements;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.chancery.server.operation.ServeOptions;
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

    private record Held(PublicRecord record, Map<Language, Words> words) {}

    private final Agreements agreements;
    private final StateNames states;
    private volatile @Nullable Held held;

    HeldWords(Agreements agreements, ServeOptions options) {
        this.agreements = agreements;
        this.states = names(options.library().resolve("states.csv"));
        // Made while the rest starts, so that the first page does not wait for it.
        Thread.ofPlatform().name("words").daemon().start(() -> in(Language.ENGLISH));
    }

    @Override
    public Words in(Language language) {
        PublicRecord now = agreements.now();
        @Nullable Held known = held;
        if (known == null || known.record() != now) {
            known = held(now);
            held = known;
        }
        return Objects.requireNonNull(known.words().get(language));
    }

    private Held held(PublicRecord record) {
        References references = References.of(record.holdings());
        Map<Language, Words> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, Words.in(language).with(states).with(references));
        }
        return new Held(record, words);
    }

    private static StateNames names(Path table) {
        if (!Files.exists(table)) {
            return StateNames.builtIn();
        }
        try (Reader reader = Files.newBufferedReader(table)) {
            return StateNames.builtIn().with(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("the names of States in " + table + " cannot be read", e);
        }
    }
}
