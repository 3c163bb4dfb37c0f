package org.chancery.words.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.chancery.words.language.Language;

/** Names of territories as records print them in English, in Russian. No position on the status of any territory is implied. */
public final class TerritoryNames {

    private static final Map<String, String> RUSSIAN = read();

    private TerritoryNames() {}

    /** The name in the language; a name that is not known stands as it is printed. */
    public static String in(Language language, String printed) {
        return switch (language) {
            case ENGLISH -> printed;
            case RUSSIAN -> RUSSIAN.getOrDefault(printed, printed);
        };
    }

    private static Map<String, String> read() {
        var names = new TreeMap<String, String>();
        try (var in = Objects.requireNonNull(
                        TerritoryNames.class.getResourceAsStream("/org/chancery/words/territories.csv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(";")).forEach(cells -> names.put(cells[0], cells[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }
}
