package org.chancery.marking.pdf;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The fixed words of a marking in one language. */
final class Words {
    static final Words ENGLISH = new Words("en");
    static final Words RUSSIAN = new Words("ru");

    private final Properties texts = new Properties();

    private Words(String language) {
        String file = "marking_" + language + ".properties";
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    String copy(int number, int of) {
        return get("copy").formatted(number, of);
    }

    String page(int number, int of) {
        return get("page").formatted(number, of);
    }

    String holder() {
        return get("holder");
    }

    String registry() {
        return get("registry");
    }

    String issued() {
        return get("issued");
    }

    String code() {
        return get("code");
    }

    /** Tells every reader what is marked and that nothing is marked covertly. */
    String statement() {
        return get("statement");
    }

    private String get(String key) {
        return Objects.requireNonNull(texts.getProperty(key), key);
    }
}
