package org.chancery.packages.lists;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.chancery.law.instrument.LocalizedText;

/** A row of a list; what is wrong in it is refused with file, line and field. */
record ListRow(Path file, NamedCsvRecord cells) {

    static List<ListRow> of(Path file) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().map(it -> new ListRow(file, it)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String field) {
        return cells.findField(field).orElse("").strip();
    }

    /** The parts of a field between semicolons. */
    List<String> several(String field) {
        return Arrays.stream(text(field).split(";"))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** The field as a value of its kind; what the kind refuses is refused here with the place. */
    <T> T as(String field, Function<String, T> read) {
        try {
            return read.apply(text(field));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw wrong(field, String.valueOf(e.getMessage()));
        }
    }

    LocalizedText inBoth(String english, String russian) {
        var texts = new java.util.LinkedHashMap<String, String>();
        texts.put("en", text(english));
        texts.put("ru", text(russian));
        if (texts.containsValue("")) {
            throw wrong(texts.get("en").isEmpty() ? english : russian, "the text is missing in one language");
        }
        return new LocalizedText(texts);
    }

    IllegalArgumentException wrong(String field, String why) {
        return new IllegalArgumentException(
                file + ", line " + cells.getStartingLineNumber() + ", " + field + ": " + why);
    }
}
