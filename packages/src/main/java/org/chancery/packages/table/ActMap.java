package org.chancery.packages.table;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.packages.acts.ActNames;
import org.chancery.packages.acts.Column;
import org.chancery.packages.tree.Fields;
import org.chancery.packages.tree.Node;

/**
 * How one act is read from a row: which column holds its date, what act it is, and which columns hold the rest.
 *
 * @param act the act, where it is the same in all rows
 * @param actColumn the column that tells the act, where rows differ
 * @param words acts by the words of that column
 * @param fixed cells of acts.csv with the same value in all rows
 * @param columns cells of acts.csv by the column that holds them
 */
record ActMap(
        Optional<String> act,
        Optional<String> actColumn,
        Map<String, String> words,
        Map<Column, String> fixed,
        Map<Column, String> columns) {

    private static final String REMEDY = "an act of docs/agreement-package.md, for example ratification.";

    ActMap {
        words = Map.copyOf(words);
        fixed = Map.copyOf(fixed);
        columns = Map.copyOf(columns);
    }

    static ActMap read(Fields f) {
        Optional<String> act = f.value("act", ActMap::known, REMEDY);
        Optional<String> actColumn = f.text("act-column");
        var words = new HashMap<String, String>();
        f.part("act-words")
                .ifPresent(part -> part.free()
                        .keySet()
                        .forEach(word -> part.value(word, ActMap::known, REMEDY).ifPresent(a -> words.put(word, a))));
        if (act.isEmpty() == (actColumn.isEmpty() || words.isEmpty())) {
            f.problems()
                    .error(
                            f.line(),
                            f.at("act"),
                            "It is not said which act this is.",
                            "act: NAME, or act-column with act-words.");
        }
        var columns = new EnumMap<Column, String>(Column.class);
        for (Column column : Column.values()) {
            if (column != Column.ACT && column != Column.STATE) {
                f.text(column.header().replace('_', '-')).ifPresent(name -> columns.put(column, name));
            }
        }
        f.required("date", f.text("date"), "");
        var fixed = new EnumMap<Column, String>(Column.class);
        f.part("fixed").ifPresent(part -> {
            for (Map.Entry<String, Node> e : part.free().entrySet()) {
                column(e.getKey())
                        .ifPresentOrElse(
                                c -> part.text(e.getKey()).ifPresent(v -> fixed.put(c, v)),
                                () -> part.problems()
                                        .error(
                                                e.getValue().line(),
                                                part.at(e.getKey()),
                                                "There is no such column of acts.csv.",
                                                "a column such as form or source."));
            }
        });
        f.nothingElse();
        return new ActMap(act, actColumn, words, fixed, columns);
    }

    private static Optional<Column> column(String name) {
        for (Column column : Column.values()) {
            if (column.header().replace('_', '-').equals(name)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static String known(String act) {
        if (!ActNames.all().containsKey(act)) {
            throw new IllegalArgumentException(act);
        }
        return act;
    }
}
