package org.chancery.packages.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.packages.acts.ActRows;
import org.chancery.packages.acts.Column;
import org.chancery.packages.acts.Row;

/** Acts being drafted from a source, each with its id at once so that later ones can refer to it, and what was left. */
public final class Draft {

    private final String source;
    private final List<Row> rows = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<Unplaced> unplaced = new ArrayList<>();

    /** @param source id of the source that every act cites */
    public Draft(String source) {
        this.source = source;
    }

    /** Adds an act; empty values are left out. Returns its id: the one given, else the default one, numbered where it is taken. */
    public String add(Map<Column, String> values) {
        return add(0, values);
    }

    /** As {@link #add(Map)}, from a line of the source; the first is 1. */
    public String add(int line, Map<Column, String> values) {
        var cells = new LinkedHashMap<String, String>();
        cells.put(Column.SOURCE.header(), source);
        values.forEach((column, value) -> {
            if (!value.isEmpty()) {
                cells.put(column.header(), value);
            }
        });
        String base = cells.getOrDefault(Column.ID.header(), ActRows.defaultId(new Row(0, cells)));
        String id = base;
        for (int n = 2; !ids.add(id); n++) {
            id = base + "-" + n;
        }
        cells.put(Column.ID.header(), id);
        rows.add(new Row(line, cells));
        return id;
    }

    public void leave(String position, String about, String why, String text) {
        unplaced.add(new Unplaced(position, about, why, text));
    }

    public List<Row> rows() {
        return List.copyOf(rows);
    }

    public List<Unplaced> unplaced() {
        return List.copyOf(unplaced);
    }

    /** Rows of one act by one State, in the order drafted. */
    public List<Row> rowsOf(String act, String state) {
        return rows.stream()
                .filter(r -> r.cell(Column.ACT).filter(act::equals).isPresent())
                .filter(r -> r.cell(Column.STATE).filter(state::equals).isPresent())
                .toList();
    }

    /** Date of the first of these acts by the State, in the order drafted. */
    public Optional<String> dateOf(Set<String> acts, String state) {
        return rows.stream()
                .filter(r -> r.cell(Column.STATE).filter(state::equals).isPresent())
                .filter(r -> r.cell(Column.ACT).filter(acts::contains).isPresent())
                .findFirst()
                .flatMap(r -> r.cell(Column.DATE));
    }

    /** Number of rows by act. */
    public Map<String, Integer> counts() {
        var counts = new TreeMap<String, Integer>();
        rows.forEach(r -> counts.merge(r.cell(Column.ACT).orElse(""), 1, Integer::sum));
        return counts;
    }
}
