package org.chancery.text.example;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknReader;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.draft.DraftReader;
import org.chancery.text.negotiation.Journal;
import org.chancery.text.negotiation.Negotiation;

/** The model agreement that is shipped as an example, in both languages. */
public final class Example {
    /** Its languages. */
    public static final List<String> LANGUAGES = List.of("eng", "rus");

    private static final Path FOLDER = Path.of("..", "texts", "model-agreement");
    private static final String ADDRESS = "/akn/xc/act/agreement/2026-02-02/new-technologies/";

    private Example() {}

    /** One of its files. */
    public static String file(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static DraftReader.Drafted drafted(String name, String language) {
        return DraftReader.read(
                file(name + "." + language + ".txt"), DraftOptions.of(ADDRESS + language, LocalDate.of(2026, 2, 2)));
    }

    /** The agreement in one language. */
    public static AknDocument agreement(String language) {
        return drafted("agreement", language).document();
    }

    static AknDocument amendment(String language) {
        return AknReader.read(file("amendment-1." + language + ".xml"));
    }

    /** Its brackets. */
    public static Negotiation negotiation() {
        return Journal.read(file("negotiation.csv"));
    }

    /** Names of the fictional delegations. */
    public static UnaryOperator<String> names(String language) {
        Map<String, String> names = new HashMap<>();
        try (var rows = CsvReader.builder().ofNamedCsvRecord(Path.of("..", "library-demo", "states.csv"))) {
            rows.forEach(row -> names.put(row.getField("code"), row.getField(language.equals("rus") ? "ru" : "en")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return code -> Objects.requireNonNull(names.get(code), code);
    }
}
