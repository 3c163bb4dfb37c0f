package org.chancery.server.pages.agreement;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.reservation.PairRelations;
import org.chancery.law.reservation.Relation;

/**
 * The relation matrix in the form that fits a sheet: a row for each State that made a reservation, a column for each State that answered one
 * or whose relation differs from the usual, and one column for all others.
 *
 * @param columns in the order of codes
 * @param rows in the order of names
 * @param bound how many States are bound
 */
public record RelationSheet(List<StateCode> columns, List<Row> rows, int bound) {
    /** How many columns a page of A4 held upright takes beside the names. */
    private static final int UPRIGHT = 16;

    /** What there is between two States; {@code effect} is the strongest of a reservation between them. */
    public record Cell(Relation.Kind kind, Optional<Relation.Effect> effect) {
        static Cell of(PairRelations relations, StateCode from, StateCode to) {
            return new Cell(
                    relations.kind(from, to),
                    relations.modifications(from, to).stream()
                            .map(Relation.Modification::effect)
                            .max(Comparator.comparing(STRENGTH::indexOf)));
        }

        /** The kind where it says all, else the effect. */
        public Enum<?> code() {
            return kind == Relation.Kind.IN_FORCE_MODIFIED && effect.isPresent() ? effect.get() : kind;
        }
    }

    /** One State's relations: those named in the columns, and the one that it has with most others. */
    public record Row(StateCode state, Map<StateCode, Cell> cells, Optional<Cell> others) {}

    /** Whether it is too wide for a page of paper held upright. */
    public boolean wide() {
        return columns.size() > UPRIGHT;
    }

    /** The kinds and effects that occur, for the legend. */
    public List<Enum<?>> codes() {
        var codes = new java.util.LinkedHashSet<Enum<?>>();
        rows.forEach(row -> {
            row.cells().values().forEach(cell -> codes.add(cell.code()));
            row.others().ifPresent(cell -> codes.add(cell.code()));
        });
        return List.copyOf(codes);
    }

    private static final List<Relation.Effect> STRENGTH = List.of(
            Relation.Effect.MODIFIES,
            Relation.Effect.EXCLUDES_TO_ITS_EXTENT,
            Relation.Effect.EXCLUDES_FURTHER_PROVISIONS,
            Relation.Effect.PENDING,
            Relation.Effect.NOT_CLEAR,
            Relation.Effect.SEVERED_OR_EXCLUDED,
            Relation.Effect.PRECLUDES_RELATION);

    /** The sheet of the States that made reservations; {@code answering} answered one, {@code order} is that of names. */
    public static RelationSheet of(
            PairRelations relations, Set<StateCode> reserving, Set<StateCode> answering, Comparator<StateCode> order) {
        var columns = new TreeSet<StateCode>();
        relations.states().stream().filter(answering::contains).forEach(columns::add);
        List<StateCode> shown = relations.states().stream()
                .filter(reserving::contains)
                .sorted(order)
                .toList();
        for (StateCode state : shown) {
            Map<StateCode, Relation.Kind> kinds = kinds(relations, state);
            Optional<Relation.Kind> usual = usual(kinds.values());
            kinds.forEach((other, kind) -> {
                if (usual.isEmpty() || usual.get() != kind) {
                    columns.add(other);
                }
            });
        }
        var rows = shown.stream().map(state -> row(relations, state, columns)).toList();
        return new RelationSheet(List.copyOf(columns), rows, relations.states().size());
    }

    private static Map<StateCode, Relation.Kind> kinds(PairRelations relations, StateCode state) {
        var kinds = new TreeMap<StateCode, Relation.Kind>();
        relations.states().stream()
                .filter(other -> !other.equals(state))
                .forEach(other -> kinds.put(other, relations.kind(state, other)));
        return kinds;
    }

    private static Row row(PairRelations relations, StateCode state, Set<StateCode> columns) {
        var cells = new TreeMap<StateCode, Cell>();
        columns.stream()
                .filter(column -> !column.equals(state))
                .forEach(column -> cells.put(column, Cell.of(relations, state, column)));
        Optional<Cell> others = relations.states().stream()
                .filter(other -> !other.equals(state) && !columns.contains(other))
                .findFirst()
                .map(other -> Cell.of(relations, state, other));
        return new Row(state, cells, others);
    }

    private static Optional<Relation.Kind> usual(Collection<Relation.Kind> kinds) {
        var counts = new EnumMap<Relation.Kind, Integer>(Relation.Kind.class);
        kinds.forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
    }
}
