package org.chancery.cli.output;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.chancery.words.language.Language;

/** The few words that only the command line says: column headings, labels. */
public final class Labels {

    private static final Labels ENGLISH = new Labels(Language.ENGLISH);
    private static final Labels RUSSIAN = new Labels(Language.RUSSIAN);

    private final Language language;
    private final Properties texts = new Properties();

    private Labels(Language language) {
        this.language = language;
        try (InputStream in = Objects.requireNonNull(
                Labels.class.getResourceAsStream("/org/chancery/cli/labels_" + language.tag() + ".properties"))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Labels in(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case RUSSIAN -> RUSSIAN;
        };
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    public String say(String key, Map<String, ?> arguments) {
        var pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalStateException("no label " + key + " in " + language);
        }
        return new MessageFormat(pattern, language.locale()).format(arguments).replace("г..", "г.");
    }
}
