package org.chancery.server.pages.agreement;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.reservation.Relation;
import org.chancery.law.reservation.RelationMatrix;

/**
 * The relation matrix in the form that fits a sheet: only pairs that differ from the ordinary. A row for each State towards which some
 * relation is not simply in force, a column for each State on the other side, and one for all others.
 *
 * @param columns in the order of codes
 * @param rows in the order of codes
 * @param bound how many States are bound
 */
public record RelationSheet(List<StateCode> columns, List<Row> rows, int bound) {
    /** One State's relations: those named in the columns, and the kind that it has with most others. */
    public record Row(StateCode state, Map<StateCode, Relation.Kind> cells, Optional<Relation.Kind> others) {}

    /** The sheet of those States whose relations somebody asks about, usually those that made reservations. */
    public static RelationSheet of(RelationMatrix matrix, Set<StateCode> reserving) {
        var columns = new TreeSet<StateCode>();
        var usual = new TreeMap<StateCode, Optional<Relation.Kind>>();
        for (StateCode state : matrix.states()) {
            if (reserving.contains(state)) {
                Map<StateCode, Relation.Kind> cells = matrix.cells().getOrDefault(state, Map.of());
                Optional<Relation.Kind> most = most(cells.values());
                usual.put(state, most);
                cells.forEach((other, kind) -> {
                    if (most.isEmpty() || most.get() != kind) {
                        columns.add(other);
                    }
                });
            }
        }
        var rows = usual.entrySet().stream()
                .map(row -> new Row(row.getKey(), matrix.cells().getOrDefault(row.getKey(), Map.of()), row.getValue()))
                .toList();
        return new RelationSheet(List.copyOf(columns), rows, matrix.states().size());
    }

    private static Optional<Relation.Kind> most(Collection<Relation.Kind> kinds) {
        var counts = new EnumMap<Relation.Kind, Integer>(Relation.Kind.class);
        kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
