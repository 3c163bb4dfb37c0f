package org.chancery.packages.importing;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.packages.acts.Column;
import org.chancery.packages.acts.Row;

/**
 * An act whose date or kind was corrected gets another default id, but is the same act: what refers to it must go on doing so. Two rows
 * are taken for one act if all their cells but ids and dates, or but ids and kind, are equal and no other row could be meant.
 *
 * @param rows the rows, with the ids under which the known version holds them
 * @param renamed the id kept, by the id that the row came with
 */
record KeptIds(List<Row> rows, Map<String, String> renamed) {

    private static final Set<Column> IDS = EnumSet.of(Column.ID);
    private static final Set<Column> IDS_AND_DATES =
            EnumSet.of(Column.ID, Column.DATE, Column.EFFECTIVE_ON, Column.UNTIL, Column.NOTIFIED, Column.KNOWN_SINCE);

    /** An instrument printed as accession and corrected to ratification. */
    private static final Set<Column> IDS_AND_KIND = EnumSet.of(Column.ID, Column.ACT, Column.FORM);

    KeptIds {
        rows = List.copyOf(rows);
        renamed = Map.copyOf(renamed);
    }

    /** Gives the rows of another version the ids of the known one. */
    static KeptIds of(List<Row> known, List<Row> other) {
        List<Row> rows = other;
        Map<String, String> renamed = new LinkedHashMap<>();
        Map<String, String> found = pairs(known, rows);
        while (!found.isEmpty()) {
            // An objection may be the same only once the reservation it refers to is known to be.
            Map<String, String> step = found;
            rows = rows.stream().map(row -> with(row, step)).toList();
            renamed.putAll(step);
            found = pairs(known, rows);
        }
        return new KeptIds(rows, renamed);
    }

    /** The id under which the act is kept. */
    String kept(String id) {
        return renamed.getOrDefault(id, id);
    }

    private static Map<String, String> pairs(List<Row> known, List<Row> other) {
        List<Row> lost = without(known, other);
        List<Row> fresh = without(other, known);
        return Stream.of(IDS, IDS_AND_DATES, IDS_AND_KIND)
                .map(apart -> pairs(lost, fresh, apart))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(Map.of());
    }

    private static Map<String, String> pairs(List<Row> lost, List<Row> fresh, Set<Column> apart) {
        Map<Map<String, String>, List<String>> byCells = new HashMap<>();
        lost.forEach(row -> byCells.computeIfAbsent(rest(row, apart), key -> new ArrayList<>())
                .add(id(row)));
        Map<String, String> pairs = new LinkedHashMap<>();
        fresh.stream().collect(Collectors.groupingBy(row -> rest(row, apart))).forEach((cells, rows) -> {
            List<String> ids = byCells.getOrDefault(cells, List.of());
            if (ids.size() == 1 && rows.size() == 1) {
                pairs.put(id(rows.getFirst()), ids.getFirst());
            }
        });
        return pairs;
    }

    private static List<Row> without(List<Row> rows, List<Row> others) {
        Set<String> ids = others.stream().map(KeptIds::id).collect(Collectors.toSet());
        return rows.stream().filter(row -> !ids.contains(id(row))).toList();
    }

    private static Map<String, String> rest(Row row, Set<Column> apart) {
        Map<String, String> rest = new HashMap<>(row.cells());
        apart.forEach(column -> rest.remove(column.header()));
        return rest;
    }

    private static Row with(Row row, Map<String, String> ids) {
        Map<String, String> cells = new LinkedHashMap<>(row.cells());
        for (Column column : new Column[] {Column.ID, Column.REFERS_TO}) {
            cells.computeIfPresent(column.header(), (header, id) -> ids.getOrDefault(id, id));
        }
        return new Row(row.line(), cells);
    }

    private static String id(Row row) {
        return row.cell(Column.ID).orElseThrow();
    }
}
