package org.chancery.packages.untc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.untc.StatusPage.GridAction;
import org.chancery.packages.untc.StatusPage.Other;
import org.jsoup.nodes.Element;

/** Reads the participants grid. A cell that is not a date with an optional letter and brackets is an error: nothing is guessed. */
final class GridReader {

    private static final Pattern DATED = Pattern.compile(
            "(\\[?)\\s{0,5}" + PrintedDate.FORM + "\\s{0,5}(AA|[A-Za-z])?\\s{0,5}(\\]?)\\s{0,5}(?:[,;]\\s{0,5})?");

    private final Problems problems;
    private final List<GridColumn> columns = new ArrayList<>();
    private final List<GridAction> actions = new ArrayList<>();
    private final List<Other> others = new ArrayList<>();
    private int rows;

    GridReader(Problems problems) {
        this.problems = problems;
    }

    List<GridColumn> columns() {
        return List.copyOf(columns);
    }

    List<GridAction> actions() {
        return List.copyOf(actions);
    }

    List<Other> others() {
        return List.copyOf(others);
    }

    /** Rows with a participant. */
    int rows() {
        return rows;
    }

    void read(Element table) {
        String state = "";
        List<String> marks = List.of();
        for (Element row : table.select("> tbody > tr, > tr, > thead > tr")) {
            List<Element> cells = row.select("> td, > th");
            if (columns.isEmpty()) {
                cells.stream().skip(1).forEach(c -> columns.add(GridColumn.of(withoutMarks(c))));
                continue;
            }
            if (cells.isEmpty()) {
                continue;
            }
            String printed = withoutMarks(cells.getFirst());
            if (!printed.isEmpty()) {
                state = printed;
                marks = marks(cells.getFirst());
            }
            rows++;
            row(state, marks, cells);
        }
    }

    private void row(String state, List<String> marks, List<Element> cells) {
        if (state.isEmpty() || cells.size() > columns.size() + 1) {
            error(state, "The row has no participant, or more cells than the heading.", "a row as the page prints it.");
            return;
        }
        for (int i = 1; i < cells.size(); i++) {
            List<String> notes = new ArrayList<>(marks);
            notes.addAll(marks(cells.get(i)));
            String text = withoutMarks(cells.get(i));
            if (!text.isEmpty()) {
                cell(state, columns.get(i - 1), text, notes);
            }
        }
    }

    private void cell(String state, GridColumn column, String text, List<String> notes) {
        if (!column.isKnown()) {
            others.add(new Other("grid row " + rows + " (" + state + "), column " + column.heading(), text));
            return;
        }
        Matcher m = DATED.matcher(text);
        int end = 0;
        while (end < text.length() && m.find() && m.start() == end && m.end() > end) {
            end = m.end();
            Optional<LocalDate> date = PrintedDate.of(m.group(2), m.group(3), m.group(4));
            String marker = m.group(5) == null ? "" : m.group(5);
            Optional<GridColumn.Action> action = column.meaning(marker);
            boolean brackets = m.group(1).isEmpty() == m.group(6).isEmpty();
            if (date.isEmpty() || action.isEmpty() || !brackets) {
                end = 0;
                break;
            }
            actions.add(new GridAction(
                    rows, state, action.get(), marker, date.get(), !m.group(1).isEmpty(), notes));
        }
        if (end < text.length()) {
            error(
                    state,
                    "The cell \"" + shortened(text) + "\" under \"" + column.heading() + "\" cannot be read.",
                    "a date as 3 Jun 2013, a letter that the heading explains, brackets in pairs.");
        }
    }

    private void error(String state, String what, String remedy) {
        problems.error(0, "grid row " + rows + " (" + state + ")", what, remedy);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "...";
    }

    static String withoutMarks(Element cell) {
        Element copy = cell.clone();
        copy.select("sup").remove();
        return PlainText.line(copy);
    }

    private static List<String> marks(Element cell) {
        return cell.select("sup a").stream()
                .map(Element::text)
                .filter(t -> !t.isBlank())
                .map(String::strip)
                .toList();
    }
}
