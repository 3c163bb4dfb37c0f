package org.chancery.packages.lists;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.scope.Band;
import org.chancery.law.scope.ControlLists;
import org.chancery.law.scope.Fit;
import org.chancery.law.scope.ListEdition;
import org.chancery.law.scope.ListEntry;
import org.chancery.law.scope.Thresholds;

/** Reads the editions of public lists with their entries, and what published thresholds suggest. Throws as {@link ProhibitionLists} does. */
public final class ControlListFiles {

    private ControlListFiles() {}

    /** The editions of editions.csv, each with its entries of entries.csv. */
    public static ControlLists lists(Path folder) {
        List<ListRow> entries = ListRow.of(folder.resolve("entries.csv"));
        return new ControlLists(ListRow.of(folder.resolve("editions.csv")).stream()
                .map(it -> new ListEdition(
                        it.text("list"),
                        it.text("edition"),
                        date(it, "valid_from"),
                        date(it, "valid_to"),
                        of(entries, it)))
                .toList());
    }

    public static Thresholds thresholds(Path folder) {
        return new Thresholds(ListRow.of(folder.resolve("thresholds.csv")).stream()
                .map(it -> new Thresholds.Row(
                        it.text("list"),
                        it.as("range", Band::valueOf),
                        it.as("payload", Band::valueOf),
                        it.as("fit", Fit::valueOf),
                        it.inBoth("en", "ru")))
                .toList());
    }

    private static Map<String, ListEntry> of(List<ListRow> entries, ListRow edition) {
        Map<String, ListEntry> found = new LinkedHashMap<>();
        for (ListRow row : entries) {
            if (row.text("list").equals(edition.text("list"))
                    && row.text("edition").equals(edition.text("edition"))) {
                String code = row.text("entry");
                var entry = new ListEntry(code, row.inBoth("en", "ru"), row.as("may_be_prohibited", ScopeLists::yes));
                if (found.put(code, entry) != null) {
                    throw row.wrong("entry", "the edition has the entry " + code + " twice");
                }
            }
        }
        return found;
    }

    private static Optional<LocalDate> date(ListRow row, String field) {
        return row.text(field).isEmpty() ? Optional.empty() : Optional.of(row.as(field, LocalDate::parse));
    }
}
