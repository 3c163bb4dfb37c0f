package org.chancery.server.web;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.words.language.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of the pages, from {@code texts/*_en.properties} and {@code texts/*_ru.properties} (UTF-8).
 *
 * <p>A text with arguments is an ICU message, so that Russian plurals come out right; a text without is taken as it
 * stands.
 */
@Component
public final class Texts {

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
    private final Map<Language, Map<String, MessageFormat>> formats = new EnumMap<>(Language.class);

    Texts() throws IOException {
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
        for (Language language : Language.values()) {
            Map<String, String> all = new HashMap<>();
            for (Resource file : resources.getResources("classpath*:texts/*_" + language.tag() + ".properties")) {
                add(file, all);
            }
            texts.put(language, Map.copyOf(all));
            formats.put(language, new ConcurrentHashMap<>());
        }
    }

    /**
     * The text of {@code key}.
     *
     * @throws IllegalArgumentException if there is none; a page must not show a key
     */
    public String of(Language language, String key, Object... arguments) {
        String text = in(texts, language).get(key);
        if (text == null) {
            throw new IllegalArgumentException("no text '" + key + "' in " + language.tag());
        }
        if (arguments.length == 0) {
            return text;
        }
        MessageFormat format =
                in(formats, language).computeIfAbsent(key, ignored -> new MessageFormat(text, language.locale()));
        // ICU formats are not thread-safe; a clone is cheap beside a parse.
        return ((MessageFormat) format.clone()).format(arguments);
    }

    /** All keys of one language. */
    public Set<String> keys(Language language) {
        return in(texts, language).keySet();
    }

    private static void add(Resource file, Map<String, String> all) throws IOException {
        Properties read = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        for (String key : read.stringPropertyNames()) {
            if (all.put(key, read.getProperty(key)) != null) {
                throw new IllegalStateException("the text '" + key + "' is given twice, again in " + file);
            }
        }
    }

    private static <T> T in(Map<Language, T> map, Language language) {
        T found = map.get(language);
        if (found == null) {
            throw new IllegalStateException("no texts in " + language);
        }
        return found;
    }
}
