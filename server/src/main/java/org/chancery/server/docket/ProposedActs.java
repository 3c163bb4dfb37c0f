package org.chancery.server.docket;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.law.act.Act;
import org.chancery.law.act.ActId;
import org.chancery.law.act.TreatyAct;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.acts.ActRows;
import org.chancery.packages.acts.Row;
import org.chancery.packages.problem.PackageProblem;
import org.chancery.packages.problem.Problems;

/**
 * The acts that a deposit would become: the instrument and the statements that come with it.
 *
 * @param acts empty where a field is wrong
 * @param wrong names of the fields that are missing or cannot be read
 */
public record ProposedActs(List<TreatyAct> acts, Set<String> wrong) {

    private static final List<String> LANGUAGES = List.of("en", "ru");

    public ProposedActs {
        acts = List.copyOf(acts);
        wrong = Set.copyOf(wrong);
    }

    /**
     * Builds them.
     *
     * @param received day of receipt: the date of the acts
     * @param notified day of acceptance: date of the depositary notification, and since when the acts are known
     * @param taken ids that the agreement's record already has
     */
    public static ProposedActs of(Deposit deposit, LocalDate received, LocalDate notified, Set<ActId> taken) {
        Set<String> wrong = new java.util.TreeSet<>();
        for (FormField field : deposit.kind().needs()) {
            if (field == FormField.SUMMARY
                    ? isSilent(deposit, "summary")
                    : deposit.field(field.column()).isBlank()) {
                wrong.add(field == FormField.SUMMARY ? "summary_en" : field.column());
            }
        }
        for (FormField field : FormField.values()) {
            if (field.isDate() && deposit.kind().has(field) && !isDate(deposit.field(field.column()))) {
                wrong.add(field.column());
            }
        }
        if (deposit.kind().effect() != InstrumentKind.Effect.ACT || !wrong.isEmpty()) {
            return new ProposedActs(List.of(), wrong);
        }
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(instrument(deposit));
        if (deposit.kind().takesStatements()) {
            statement(deposit, "reservation", "", rows);
            statement(deposit, "declaration", "interpretative", rows);
            statement(deposit, "required", "mandatory", rows);
        }
        return read(deposit, rows, received, notified, taken);
    }

    private static ProposedActs read(
            Deposit deposit, List<Map<String, String>> rows, LocalDate received, LocalDate notified, Set<ActId> taken) {
        List<TreatyAct> acts = new ArrayList<>();
        Set<String> wrong = new java.util.TreeSet<>();
        Set<String> used = new java.util.TreeSet<>();
        taken.forEach(it -> used.add(it.value()));
        for (Map<String, String> cells : rows) {
            String prefix = cells.remove("prefix");
            cells.put("state", deposit.state().value());
            cells.put("date", received.toString());
            cells.put("notified", notified.toString());
            cells.put("known_since", notified.toString());
            cells.put("origin", "official");
            cells.put("id", freeId(new Row(0, cells), used));
            var problems = new Problems("form");
            List<Act> read = new ActRows(deposit.agreement(), problems, (StateCode code) -> true)
                    .read(List.of(new Row(0, cells)));
            problems.found().stream()
                    .filter(PackageProblem::isError)
                    .forEach(it -> wrong.add(prefix == null ? it.field() : prefix + "_" + it.field()));
            read.forEach(act -> acts.add((TreatyAct) act));
        }
        return wrong.isEmpty() ? new ProposedActs(acts, wrong) : new ProposedActs(List.of(), wrong);
    }

    private static String freeId(Row row, Set<String> used) {
        String base = ActRows.defaultId(row);
        String id = base;
        for (int n = 2; !used.add(id); n++) {
            id = base + "-" + n;
        }
        return id;
    }

    private static Map<String, String> instrument(Deposit deposit) {
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("act", deposit.kind().act());
        if (!deposit.kind().form().isEmpty()) {
            cells.put("form", deposit.kind().form());
        }
        for (FormField field : FormField.values()) {
            if (deposit.kind().has(field)) {
                if (field == FormField.SUMMARY) {
                    texts(deposit, "summary", cells);
                } else if (!deposit.field(field.column()).isBlank()) {
                    cells.put(field.column(), deposit.field(field.column()).strip());
                }
            }
        }
        return cells;
    }

    /** A reservation or declaration that comes with the instrument, where the form has its text. */
    private static void statement(Deposit deposit, String prefix, String form, List<Map<String, String>> rows) {
        if (isSilent(deposit, prefix)) {
            return;
        }
        Map<String, String> cells = new LinkedHashMap<>();
        cells.put("prefix", prefix);
        cells.put("act", prefix.equals("reservation") ? "reservation" : "declaration");
        if (!form.isEmpty()) {
            cells.put("form", form);
        }
        String articles = deposit.field(prefix + "_articles").strip();
        if (!articles.isEmpty()) {
            cells.put("articles", articles);
        }
        texts(deposit, prefix, cells);
        rows.add(cells);
    }

    private static void texts(Deposit deposit, String prefix, Map<String, String> cells) {
        for (String language : LANGUAGES) {
            String text = deposit.field(prefix + "_" + language).strip();
            if (!text.isEmpty()) {
                cells.put("summary_" + language, text);
            }
        }
    }

    private static boolean isDate(String text) {
        try {
            return text.isBlank() || LocalDate.parse(text.strip()).getYear() > 0;
        } catch (java.time.DateTimeException e) {
            return false;
        }
    }

    private static boolean isSilent(Deposit deposit, String prefix) {
        return LANGUAGES.stream()
                .allMatch(it -> deposit.field(prefix + "_" + it).isBlank());
    }
}
