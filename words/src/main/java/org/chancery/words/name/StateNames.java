package org.chancery.words.name;

import com.ibm.icu.text.Collator;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.words.language.Language;

/** Names of States, former States and organisations by code. Immutable; data (a library, a demonstration) can add names to it. */
public final class StateNames {

    private static final StateNames BUILT_IN = new StateNames(builtInRows());

    /** Frozen, so that several threads may compare with one. */
    private static final Map<Language, Collator> COLLATORS = new EnumMap<>(Map.of(
            Language.ENGLISH, Collator.getInstance(Language.ENGLISH.locale()).freeze(),
            Language.RUSSIAN, Collator.getInstance(Language.RUSSIAN.locale()).freeze()));

    private final Map<StateCode, StateName> byCode;

    private StateNames(Map<StateCode, StateName> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /** The States and observers of the United Nations, others that join treaties, withdrawn codes of former States, and the European Union. */
    public static StateNames builtIn() {
        return BUILT_IN;
    }

    /**
     * These names and those of a table in the form of {@code states.csv}; a name for a code that is already there replaces it.
     *
     * @throws IllegalArgumentException where a line is malformed, with its number and what would be right
     */
    public StateNames with(Reader table) throws IOException {
        var all = new TreeMap<>(byCode);
        all.putAll(StateTable.read(table));
        return new StateNames(all);
    }

    /** These names and the given ones, which are used undeclined. */
    public StateNames with(Map<StateCode, LocalizedText> given) {
        var all = new TreeMap<>(byCode);
        given.forEach((code, name) -> all.put(code, StateName.undeclined(code, name)));
        return new StateNames(all);
    }

    public boolean knows(StateCode code) {
        return byCode.containsKey(code);
    }

    /** The name of a code; the code itself stands where no name is known. */
    public StateName name(StateCode code) {
        var known = byCode.get(code);
        return known != null ? known : StateName.undeclined(code, LocalizedText.none());
    }

    /** All names, in the order of their codes. */
    public Collection<StateName> all() {
        return byCode.values();
    }

    /** The codes in the alphabetical order of their names in the language. */
    public List<StateCode> sorted(Collection<StateCode> codes, Language language) {
        return codes.stream().sorted(order(language)).toList();
    }

    /** Alphabetical order of the names in the language (ICU collation), then of the codes. */
    public Comparator<StateCode> order(Language language) {
        var collator = Objects.requireNonNull(COLLATORS.get(language));
        return Comparator.<StateCode, String>comparing(code -> name(code).in(language), collator::compare)
                .thenComparing(Comparator.naturalOrder());
    }

    private static Map<StateCode, StateName> builtInRows() {
        try (InputStream in =
                Objects.requireNonNull(StateNames.class.getResourceAsStream("/org/chancery/words/states.csv"))) {
            return StateTable.read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
