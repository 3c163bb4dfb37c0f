package org.chancery.packages.untc;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a status page prints, before any of it is judged.
 *
 * @param asAt the date of the page
 * @param title without the number in the chapter
 * @param placeAndDate where and when the treaty was done, as printed
 * @param inForce the printed date of entry into force; empty where the page says that it is not in force
 * @param signatories printed number, where there is one
 * @param parties printed number, where there is one
 * @param columns headings of the grid after the first
 */
record StatusPage(
        LocalDate asAt,
        String title,
        String placeAndDate,
        String entryIntoForce,
        Optional<LocalDate> inForce,
        Optional<String> registration,
        OptionalInt signatories,
        OptionalInt parties,
        List<String> columns,
        List<GridAction> actions,
        int rows,
        List<Entry> entries,
        List<TerritoryLine> territories,
        List<EndNote> notes,
        List<Other> others) {

    StatusPage {
        columns = List.copyOf(columns);
        actions = List.copyOf(actions);
        entries = List.copyOf(entries);
        territories = List.copyOf(territories);
        notes = List.copyOf(notes);
        others = List.copyOf(others);
    }

    /** One date in the grid. {@code row} counts from 1; {@code marker} is the letter behind the date; notes are the footnote marks of row and cell. */
    record GridAction(
            int row,
            String state,
            GridColumn.Action action,
            String marker,
            LocalDate date,
            boolean bracketed,
            List<String> notes) {
        GridAction {
            notes = List.copyOf(notes);
        }
    }

    /** An entry of a State under declarations, objections or declarations under an article. */
    record Entry(Section section, String heading, String state, String text, int position) {}

    /** The sections that hold entries. */
    enum Section {
        DECLARATIONS,
        OBJECTIONS,
        DECLARATIONS_UNDER_ARTICLE,
        /** A section that none of the pages known so far had. */
        OTHER
    }

    /** A line of the table of territorial application; the State of the line above where its cell is blank. */
    record TerritoryLine(String state, String date, String territories, int position) {}

    /** An end note; {@code at} are the States whose row carries its mark. */
    record EndNote(String number, String text, List<String> at) {
        EndNote {
            at = List.copyOf(at);
        }
    }

    /** Something else that the page prints, with its place. */
    record Other(String position, String text) {}
}
