package org.chancery.words;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.words.language.Language;

/** One file of patterns (ICU MessageFormat, UTF-8) in one language: {@code rules_en.properties} and so on. */
public final class Phrases {

    private static final Map<String, Phrases> LOADED = new ConcurrentHashMap<>();

    private final String file;
    private final Properties patterns;
    private final ULocale locale;
    private final Map<String, MessageFormat> compiled = new ConcurrentHashMap<>();

    private Phrases(String file, Properties patterns, ULocale locale) {
        this.file = file;
        this.patterns = patterns;
        this.locale = locale;
    }

    /** The patterns on a subject ({@code rules}, {@code codes}, {@code acts}, {@code clauses}, {@code phrases}). */
    static Phrases of(String subject, Language language) {
        return LOADED.computeIfAbsent(
                "/org/chancery/words/" + subject + "_" + language.tag() + ".properties", file -> load(file, language));
    }

    private static Phrases load(String file, Language language) {
        try (InputStream in = Phrases.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no file of texts " + file);
            }
            var patterns = new Properties();
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Phrases(file, patterns, ULocale.forLocale(language.locale()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> keys() {
        return new TreeSet<>(patterns.stringPropertyNames());
    }

    Optional<String> pattern(String key) {
        return Optional.ofNullable(patterns.getProperty(key));
    }

    /** The text without arguments. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /**
     * The pattern filled with the arguments: numbers for plurals, texts for all else.
     *
     * @throws IllegalStateException where there is no such text
     */
    public String say(String key, Map<String, ?> arguments) {
        var format = compiled.computeIfAbsent(key, this::compile);
        // MessageFormat is not safe for use by several threads at once.
        String text;
        synchronized (format) {
            text = format.format(arguments);
        }
        return tidy(text);
    }

    private MessageFormat compile(String key) {
        var pattern = pattern(key).orElseThrow(() -> new IllegalStateException("no text for " + key + " in " + file));
        return new MessageFormat(pattern, locale);
    }

    /** A date ends in "г." and a sentence in "."; one full stop is enough. */
    private static String tidy(String text) {
        return text.replace("г..", "г.").replace("  ", " ").strip();
    }
}
