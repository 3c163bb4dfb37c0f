package org.chancery.packages.acts;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.packages.tree.Words;

/** Fills the cells of a row; what is empty stays empty. */
final class RowBuilder {

    private final Map<String, String> cells = new LinkedHashMap<>();

    RowBuilder act(String name) {
        return put(Column.ACT, name);
    }

    RowBuilder put(Column column, String text) {
        if (!text.isEmpty()) {
            cells.put(column.header(), text);
        }
        return this;
    }

    RowBuilder put(Column column, Optional<?> value) {
        value.ifPresent(v -> put(column, v.toString()));
        return this;
    }

    RowBuilder form(Enum<?> form) {
        return put(Column.FORM, Words.of(form));
    }

    RowBuilder list(Column column, Collection<?> values) {
        return put(
                column, String.join(";", values.stream().map(Object::toString).toList()));
    }

    RowBuilder texts(String prefix, LocalizedText text) {
        text.byLanguage().forEach((language, words) -> cells.put(prefix + "_" + language, words));
        return this;
    }

    Row build() {
        return new Row(0, cells);
    }
}
