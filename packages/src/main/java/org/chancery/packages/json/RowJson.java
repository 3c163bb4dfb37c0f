package org.chancery.packages.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.packages.acts.Column;
import org.chancery.packages.acts.Row;

/** The cells of an act as fields of a record: {@code effective_on} is {@code effectiveOn}, yes and no are truth values, articles a list. */
final class RowJson {

    private static final Set<Column> TRUTHS = Set.of(Column.COUNTED, Column.BRACKETED, Column.CONFIRMED);
    private static final Set<Column> ELSEWHERE = Set.of(
            Column.ACT, Column.KNOWN_SINCE, Column.SUMMARY_EN, Column.SUMMARY_RU, Column.NOTE_EN, Column.NOTE_RU);
    private static final List<String> TEXTS = List.of("summary", "note");

    private RowJson() {}

    static void write(Row row, Map<String, Object> tree) {
        for (Column column : Column.values()) {
            if (!ELSEWHERE.contains(column)) {
                row.cell(column).ifPresent(text -> tree.put(field(column), value(column, text)));
            }
        }
        for (String prefix : TEXTS) {
            Map<String, String> texts = row.localized(prefix).byLanguage();
            if (!texts.isEmpty()) {
                tree.put(prefix, texts);
            }
        }
    }

    static Row read(RecordFields fields, String act) {
        var cells = new LinkedHashMap<String, String>();
        cells.put(Column.ACT.header(), act);
        for (Column column : Column.values()) {
            if (ELSEWHERE.contains(column)) {
                continue;
            }
            if (TRUTHS.contains(column)) {
                fields.truth(field(column)).ifPresent(truth -> cells.put(column.header(), truth ? "yes" : "no"));
            } else if (column == Column.ARTICLES) {
                List<String> articles = fields.texts(field(column));
                if (!articles.isEmpty()) {
                    cells.put(column.header(), String.join(";", articles));
                }
            } else {
                fields.text(field(column)).ifPresent(text -> cells.put(column.header(), text));
            }
        }
        for (String prefix : TEXTS) {
            fields.localized(prefix).forEach((language, text) -> cells.put(prefix + "_" + language, text));
        }
        return new Row(0, cells);
    }

    private static Object value(Column column, String text) {
        if (TRUTHS.contains(column)) {
            return text.equals("yes");
        }
        return column == Column.ARTICLES ? List.of(text.split(";")) : text;
    }

    private static String field(Column column) {
        return switch (column) {
            case EFFECTIVE_ON -> "effectiveOn";
            case REFERS_TO -> "refersTo";
            default -> column.header();
        };
    }
}
