package org.chancery.packages.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.acts.Column;
import org.chancery.packages.importing.Draft;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.problem.Suggestion;
import org.chancery.packages.state.States;
import org.chancery.packages.table.Table.Cell;
import org.chancery.packages.table.Table.Line;

/** Drafts the acts of a table. Every column must be named in the map, as used or as ignored; every filled cell becomes an act or is left. */
final class TableActs {

    private static final Set<Column> DATES =
            Set.of(Column.DATE, Column.EFFECTIVE_ON, Column.UNTIL, Column.NOTIFIED, Column.KNOWN_SINCE);

    private final Table table;
    private final TableMap map;
    private final Problems problems;
    private final Draft draft;
    private final Map<String, Integer> index = new HashMap<>();

    TableActs(Table table, TableMap map, Problems problems, Draft draft) {
        this.table = table;
        this.map = map;
        this.problems = problems;
        this.draft = draft;
    }

    void draft() {
        for (int i = 0; i < table.columns().size(); i++) {
            String name = table.columns().get(i);
            if (!name.isEmpty() && index.put(name, i) != null) {
                problems.error(
                        map.headerRow(), name, "Two columns have this name.", "names that tell the columns apart.");
            }
        }
        columns();
        if (!problems.hasErrors()) {
            table.lines().forEach(this::line);
        }
    }

    private void columns() {
        Set<String> used = new HashSet<>(map.ignore());
        if (!map.stateColumn().isEmpty()) {
            used.add(map.stateColumn());
        }
        for (ActMap act : map.acts()) {
            used.addAll(act.columns().values());
            act.actColumn().ifPresent(used::add);
        }
        for (String name : used) {
            if (!index.containsKey(name)) {
                problems.error(
                        map.headerRow(),
                        name,
                        "The table has no column \"" + name + "\", which the map names.",
                        Suggestion.remedy(name, index.keySet()));
            }
        }
        for (String name : index.keySet()) {
            if (!used.contains(name)) {
                problems.error(
                        map.headerRow(),
                        name,
                        "The map does not say what the column \"" + name + "\" means.",
                        "under acts, or in the list ignore.");
            }
        }
    }

    private void line(Line line) {
        String name = map.stateColumn().isEmpty() ? "" : text(line, map.stateColumn());
        if (map.skip().contains(name)) {
            return;
        }
        Optional<StateCode> state = code(name);
        if (state.isEmpty() && !map.stateColumn().isEmpty()) {
            problems.error(
                    line.number(),
                    map.stateColumn(),
                    "The State \"" + name + "\" is not known.",
                    "in the map, state.names: {\"" + name + "\": CODE}, or state.skip.");
            return;
        }
        for (ActMap act : map.acts()) {
            act(line, name, state, act);
        }
    }

    private void act(Line line, String name, Optional<StateCode> state, ActMap act) {
        String dateColumn = act.columns().getOrDefault(Column.DATE, "");
        if (cell(line, dateColumn).isEmpty()) {
            boolean filled =
                    act.columns().values().stream().anyMatch(c -> !cell(line, c).isEmpty())
                            && act.actColumn().isPresent();
            if (filled) {
                leave(line, name, "the row has no date");
            }
            return;
        }
        var cells = new EnumMap<Column, String>(Column.class);
        state.ifPresent(s -> cells.put(Column.STATE, s.value()));
        cells.putAll(act.fixed());
        String word = act.actColumn().map(c -> text(line, c)).orElse("");
        String what = act.act().orElse(act.words().getOrDefault(word, ""));
        if (what.isEmpty()) {
            leave(line, name, "the act \"" + word + "\" is not in the map");
            return;
        }
        cells.put(Column.ACT, what);
        for (Map.Entry<Column, String> e : act.columns().entrySet()) {
            Cell cell = cell(line, e.getValue());
            if (DATES.contains(e.getKey()) && !cell.isEmpty()) {
                Optional<LocalDate> date = date(cell);
                if (date.isEmpty()) {
                    leave(line, name, "\"" + cell.text() + "\" in the column " + e.getValue() + " is not a date");
                    return;
                }
                cells.put(e.getKey(), date.get().toString());
            } else {
                cells.put(e.getKey(), cell.text());
            }
        }
        draft.add(line.number(), cells);
    }

    private Optional<StateCode> code(String name) {
        StateCode given = map.names().get(name);
        if (given != null) {
            return Optional.of(given);
        }
        boolean isCode = name.matches("[A-Z]{3}") && States.isKnown(new StateCode(name));
        return isCode ? Optional.of(new StateCode(name)) : States.named(name);
    }

    private Optional<LocalDate> date(Cell cell) {
        if (cell.date().isPresent()) {
            return cell.date();
        }
        for (var format : map.formats()) {
            try {
                return Optional.of(LocalDate.parse(cell.text(), format));
            } catch (DateTimeException notThisOne) {
                continue;
            }
        }
        return Optional.empty();
    }

    private void leave(Line line, String about, String why) {
        List<String> texts = line.cells().stream().map(Cell::text).toList();
        draft.leave("row " + line.number(), about, why, String.join(" | ", texts));
    }

    private Cell cell(Line line, String column) {
        return line.cell(index.getOrDefault(column, Integer.MAX_VALUE));
    }

    private String text(Line line, String column) {
        return cell(line, column).text();
    }
}
