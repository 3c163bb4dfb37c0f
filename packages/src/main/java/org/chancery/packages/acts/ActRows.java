package org.chancery.packages.acts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActHead;
import org.chancery.law.act.ActId;
import org.chancery.law.act.KnownSince;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.problem.Suggestion;

/** The acts of an agreement from its rows. Ids that are not written are made from State, act and date, in file order. */
public final class ActRows {

    private static final Pattern NOT_IN_AN_ID = Pattern.compile("[^A-Za-z0-9._-]");
    private static final Pattern NOT_FIRST = Pattern.compile("^[^A-Za-z0-9]");
    private static final int LONGEST_DEFAULT = 90;

    private final AgreementId agreement;
    private final Problems problems;
    private final Predicate<StateCode> participants;
    private final Set<String> written = new HashSet<>();
    private final Set<String> taken = new HashSet<>();
    private final Map<ActId, Integer> lines = new HashMap<>();

    /** @param participants which codes may stand in the State columns */
    public ActRows(AgreementId agreement, Problems problems, Predicate<StateCode> participants) {
        this.agreement = agreement;
        this.problems = problems;
        this.participants = participants;
    }

    /** The acts of the rows that are without error, in their order. */
    public List<Act> read(List<Row> rows) {
        rows.forEach(row -> row.cell(Column.ID).ifPresent(written::add));
        List<Act> acts = new ArrayList<>();
        rows.forEach(row -> read(row).ifPresent(acts::add));
        return acts;
    }

    /** The line of each act that was read. */
    public Map<ActId, Integer> lines() {
        return Map.copyOf(lines);
    }

    /** The id that an act gets when none is written. Always of the right form, so that what is wrong in the cells can be said. */
    public static String defaultId(Row row) {
        String state = row.cell(Column.STATE).map(s -> s + "-").orElse("");
        String id = state + row.cell(Column.ACT).orElse("") + "-"
                + row.cell(Column.DATE).orElse("");
        String permitted =
                NOT_FIRST.matcher(NOT_IN_AN_ID.matcher(id).replaceAll("_")).replaceFirst("x");
        return permitted.substring(0, Math.min(permitted.length(), LONGEST_DEFAULT));
    }

    /** The act of one row that a register holds, with its id written; any participant, as codes may be retired. */
    public static Optional<Act> recorded(
            Row row, AgreementId agreement, KnownSince known, OptionalLong number, Problems problems) {
        var cells = new Cells(row, problems, code -> true);
        Optional<ActId> id = cells.value(Column.ID, ActId::new, "letters, digits, . _ -, at most 100.");
        Optional<LocalDate> date = cells.date(Column.DATE);
        cells.required(Column.ID, id.map(ActId::value), "");
        cells.required(Column.DATE, date, LocalDate.EPOCH);
        if (id.isEmpty() || date.isEmpty()) {
            return Optional.empty();
        }
        ActHead head = HeadRow.recorded(cells, agreement, id.get(), date.get(), known, number);
        Act act = new ActFromRow(cells, head, row.cell(Column.ACT).orElseThrow()).act();
        cells.nothingElse();
        return problems.hasErrors() ? Optional.empty() : Optional.of(act);
    }

    private Optional<Act> read(Row row) {
        long before = problems.errors();
        var cells = new Cells(row, problems, participants);
        String act = cells.required(Column.ACT, cells.text(Column.ACT), "");
        if (!act.isEmpty() && !ActNames.all().containsKey(act)) {
            cells.error(
                    Column.ACT,
                    "There is no act \"" + act + "\".",
                    Suggestion.remedy(act, ActNames.all().keySet()));
        }
        Optional<LocalDate> date = cells.date(Column.DATE);
        cells.required(Column.DATE, date, LocalDate.EPOCH);
        if (problems.errors() > before) {
            return Optional.empty();
        }
        Optional<ActId> id = id(row, cells);
        if (id.isEmpty()) {
            return Optional.empty();
        }
        ActHead head = HeadRow.read(cells, agreement, id.get(), date.orElseThrow());
        Act made = new ActFromRow(cells, head, act).act();
        cells.nothingElse();
        if (problems.errors() > before) {
            return Optional.empty();
        }
        lines.put(id.get(), row.line());
        return Optional.of(made);
    }

    private Optional<ActId> id(Row row, Cells cells) {
        Optional<String> given = row.cell(Column.ID);
        if (given.isPresent()) {
            Optional<ActId> id = cells.value(Column.ID, ActId::new, "letters, digits, . _ -, at most 100.");
            if (id.isPresent() && !taken.add(given.get())) {
                cells.error(Column.ID, "The id " + given.get() + " stands twice.", "each id once.");
                return Optional.empty();
            }
            return id;
        }
        String base = defaultId(row);
        String id = base;
        for (int n = 2; written.contains(id) || !taken.add(id); n++) {
            id = base + "-" + n;
        }
        return Optional.of(new ActId(id));
    }
}
