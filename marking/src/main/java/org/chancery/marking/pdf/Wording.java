package org.chancery.marking.pdf;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Languages of the fixed words of a marking. */
public enum Wording {
    ENGLISH(Words.ENGLISH),
    RUSSIAN(Words.RUSSIAN),
    /** Both, English first. */
    BOTH(Words.ENGLISH, Words.RUSSIAN);

    private final Words[] words;

    Wording(Words... words) {
        this.words = words;
    }

    Stream<Words> words() {
        return Stream.of(words);
    }

    /** "Holder / Держатель". */
    String term(java.util.function.Function<Words, String> of) {
        return words().map(of).collect(Collectors.joining(" / "));
    }
}
