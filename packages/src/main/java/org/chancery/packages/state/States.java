package org.chancery.packages.state;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.problem.Suggestion;

/**
 * The participants that files may name: ISO 3166-1 alpha-3, withdrawn codes of former States (ISO 3166-3), EUE and XKX. Names are those
 * of the United Nations Treaty Collection with other forms in use; they imply no opinion on the status of anything.
 */
public final class States {

    /** A row of the table. */
    public record Entry(StateCode code, Kind kind, String name, List<String> otherNames) {
        public Entry {
            otherNames = List.copyOf(otherNames);
        }
    }

    /** What the code stands for. */
    public enum Kind {
        STATE,
        FORMER,
        TERRITORY,
        ORGANISATION
    }

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Map<StateCode, Entry> BY_CODE = load();
    private static final Map<String, StateCode> BY_NAME = names();

    private States() {}

    /** All participants in the order of their codes. */
    public static Map<StateCode, Entry> all() {
        return BY_CODE;
    }

    /** Whether the code is in the table, or of the form {@code ORG-...}. */
    public static boolean isKnown(StateCode code) {
        return BY_CODE.containsKey(code) || code.value().startsWith("ORG-");
    }

    /** Codes that ISO leaves to users (QMA to QZZ, XAA to XZZ, ZZA to ZZZ): for States of fictional agreements only. */
    public static boolean isUserAssigned(StateCode code) {
        String v = code.value();
        return v.length() == 3 && (v.startsWith("X") || v.startsWith("ZZ") || v.startsWith("Q") && v.charAt(1) >= 'M');
    }

    /** The participant of that name; an old name of a State that goes on existing gives the State of today. Empty if unknown. */
    public static Optional<StateCode> named(String name) {
        return Optional.ofNullable(BY_NAME.get(normal(name)));
    }

    /** What the writer of an unknown code may have meant. */
    public static String remedy(String code) {
        Optional<StateCode> meant = named(code);
        if (meant.isPresent()) {
            return meant.get() + ".";
        }
        List<String> codes = BY_CODE.keySet().stream().map(StateCode::value).toList();
        return Suggestion.nearest(code, codes)
                .map(c -> "an ISO 3166-1 alpha-3 code; " + c + "?")
                .orElse("an ISO 3166-1 alpha-3 code, the withdrawn code of a former State, or EUE.");
    }

    /** Capitals, apostrophes, articles and spaces do not matter when names are compared. */
    static String normal(String name) {
        String plain = name.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace('‘', '\'')
                .replace('\u00A0', ' ')
                .replace("(the)", "")
                .strip();
        String bare = plain.startsWith("the ") ? plain.substring(4) : plain;
        return SPACES.matcher(bare).replaceAll(" ");
    }

    private static Map<String, StateCode> names() {
        var names = new HashMap<String, StateCode>();
        var former =
                BY_CODE.values().stream().filter(e -> e.kind() == Kind.FORMER).toList();
        var current =
                BY_CODE.values().stream().filter(e -> e.kind() != Kind.FORMER).toList();
        for (List<Entry> entries : List.of(former, current)) {
            entries.forEach(e -> e.otherNames().forEach(n -> names.put(normal(n), e.code())));
            entries.forEach(e -> names.put(normal(e.name()), e.code()));
        }
        return Map.copyOf(names);
    }

    private static Map<StateCode, Entry> load() {
        var entries = new TreeMap<StateCode, Entry>();
        for (NamedCsvRecord line : lines()) {
            var code = new StateCode(line.getField("code"));
            List<String> others =
                    new ArrayList<>(List.of(line.getField("other_names").split(";")));
            others.removeIf(String::isEmpty);
            var kind = Kind.valueOf(line.getField("kind").toUpperCase(Locale.ROOT));
            entries.put(code, new Entry(code, kind, line.getField("name"), others));
        }
        return Collections.unmodifiableMap(entries);
    }

    private static List<NamedCsvRecord> lines() {
        try (InputStream in = States.class.getResourceAsStream("states.csv")) {
            if (in == null) {
                throw new IllegalStateException("states.csv is missing from the program");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            try (var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
                return csv.stream().toList();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
