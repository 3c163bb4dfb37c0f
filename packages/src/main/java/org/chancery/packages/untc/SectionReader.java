package org.chancery.packages.untc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.untc.StatusPage.EndNote;
import org.chancery.packages.untc.StatusPage.Entry;
import org.chancery.packages.untc.StatusPage.GridAction;
import org.chancery.packages.untc.StatusPage.Other;
import org.chancery.packages.untc.StatusPage.Section;
import org.chancery.packages.untc.StatusPage.TerritoryLine;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads what stands below the grid: declarations, objections, territorial applications, end notes, and whatever else there is. */
final class SectionReader {

    private static final Pattern TABLE_ID = Pattern.compile(".{0,200}_dg([A-Za-z]{1,40})");
    private static final Map<String, Section> KNOWN = Map.of(
            "Dec", Section.DECLARATIONS,
            "Obj", Section.OBJECTIONS,
            "DecUnderArticle", Section.DECLARATIONS_UNDER_ARTICLE);
    private static final Map<Section, String> HEADINGS = Map.of(
            Section.DECLARATIONS, "[id$=_divMainDecTilte]",
            Section.OBJECTIONS, "[id$=_divMainObjTitle]",
            Section.DECLARATIONS_UNDER_ARTICLE, "[id$=_divParentDecArt]",
            Section.OTHER, "[id$=_divParentNotification]");

    private final Problems problems;

    SectionReader(Problems problems) {
        this.problems = problems;
    }

    List<Entry> entries(Document document) {
        List<Entry> entries = new ArrayList<>();
        for (Element table : document.select("table[id*=_dg]")) {
            Matcher id = TABLE_ID.matcher(table.id());
            if (!id.matches() || id.group(1).equals("NotesAll")) {
                continue;
            }
            Section section = KNOWN.getOrDefault(id.group(1), Section.OTHER);
            Element title = document.selectFirst(HEADINGS.getOrDefault(section, "title"));
            String heading = title == null ? "" : PlainText.line(title);
            int position = 0;
            for (Element text : table.select("[id$=_divText]")) {
                position++;
                String prefix = text.id().substring(0, text.id().length() - "_divText".length());
                Element state = document.getElementById(prefix + "_divParticipant");
                String name = state == null ? "" : GridReader.withoutMarks(state);
                if (name.isEmpty()) {
                    problems.error(
                            0,
                            section + " entry " + position,
                            "The entry names no State.",
                            "an entry as the page prints it.");
                }
                entries.add(new Entry(section, heading, name, PlainText.lines(text), position));
            }
        }
        return entries;
    }

    List<TerritoryLine> territories(Document document) {
        List<TerritoryLine> lines = new ArrayList<>();
        Element table = document.selectFirst("table[id$=_tblDec]");
        if (table == null) {
            return lines;
        }
        String state = "";
        int position = 0;
        for (Element row : table.select("tr:not(.thead-one)")) {
            position++;
            List<Element> cells = row.select("> td");
            if (cells.size() < 3) {
                continue;
            }
            String name = GridReader.withoutMarks(cells.getFirst());
            state = name.isEmpty() ? state : name;
            lines.add(new TerritoryLine(
                    state, GridReader.withoutMarks(cells.get(1)), PlainText.line(cells.get(2)), position));
        }
        return lines;
    }

    List<EndNote> notes(Document document, List<GridAction> actions) {
        List<EndNote> notes = new ArrayList<>();
        for (Element div : document.select("[id*=_dgNotesAll_][id$=_divNotesAll]")) {
            Element mark = div.selectFirst("a[name]");
            String number = mark == null ? "" : mark.attr("name").strip();
            Element copy = div.clone();
            copy.select("a[name]").remove();
            List<String> at = actions.stream()
                    .filter(a -> a.notes().contains(number))
                    .map(GridAction::state)
                    .distinct()
                    .toList();
            notes.add(new EndNote(number, PlainText.lines(copy), at));
        }
        return notes;
    }

    /** The heading's note and the special table below the grid. */
    List<Other> others(Document document) {
        List<Other> others = new ArrayList<>();
        for (Element note : document.select("[id*=_rptNotes_][id$=_tcText]")) {
            String text = PlainText.lines(note);
            if (!text.isEmpty()) {
                others.add(new Other("heading, note", text));
            }
        }
        Element table = document.selectFirst("table[id$=_Table1]");
        if (table != null) {
            Element title = document.selectFirst("table[id$=_Table2]");
            String name = title == null ? "special table" : "table \"" + GridReader.withoutMarks(title) + "\"";
            String rows = String.join(
                    "\n", table.select("tr").stream().map(SectionReader::row).toList());
            if (!rows.isBlank()) {
                others.add(new Other(name, rows));
            }
        }
        return others;
    }

    private static String row(Element line) {
        return String.join(
                " | ",
                line.select("> td").stream().map(GridReader::withoutMarks).toList());
    }
}
