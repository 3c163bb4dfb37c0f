package org.chancery.packages.acts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.instrument.LocalizedText;

/** One line of {@code acts.csv}: the filled cells by header. Line 0 for a row that was not read from a file. */
public record Row(int line, Map<String, String> cells) {

    public Row {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    public Optional<String> cell(Column column) {
        return Optional.ofNullable(cells.get(column.header()));
    }

    /** The texts in columns {@code prefix_LANG}, by language. */
    public LocalizedText localized(String prefix) {
        var byLanguage = new LinkedHashMap<String, String>();
        cells.forEach((header, text) -> {
            if (header.startsWith(prefix + "_")) {
                byLanguage.put(header.substring(prefix.length() + 1), text);
            }
        });
        return new LocalizedText(byLanguage);
    }
}
