package org.chancery.packages.untc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.act.Objection;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.acts.Column;
import org.chancery.packages.acts.Row;
import org.chancery.packages.importing.Draft;
import org.chancery.packages.tree.Words;
import org.chancery.packages.untc.StatusPage.Entry;

/** Objections. One that names several States, or whose words leave its kind open, is drafted as not clear and left for a person to link. */
final class ObjectionActs {

    private final PageNames names;
    private final Draft draft;

    ObjectionActs(PageNames names, Draft draft) {
        this.names = names;
        this.draft = draft;
    }

    /** Drafts the objections of one entry and returns their ids. Reservations must have been drafted before. */
    List<String> draft(Entry entry) {
        List<String> ids = new ArrayList<>();
        Optional<StateCode> state = names.code(entry.state());
        if (state.isEmpty()) {
            leave(entry, "the State is not known", entry.text());
            return ids;
        }
        for (ObjectionPart part : ObjectionPart.of(entry.text())) {
            Optional<LocalDate> date = part.date().or(() -> GridActs.date(draft, state.get(), false));
            Set<StateCode> against = part.against().isEmpty() ? Set.of() : names.enumerated(part.against());
            if (date.isEmpty()) {
                leave(entry, "the date cannot be told", part.text());
            } else if (against.isEmpty()) {
                leave(
                        entry,
                        "no reserving State is named that the program knows: \"" + part.against() + "\"",
                        part.text());
            } else {
                against.forEach(
                        one -> ids.add(draft.add(cells(entry, part, state.get(), date.get(), one, against.size()))));
                open(entry, part, date.get(), against);
            }
        }
        return ids;
    }

    private Map<Column, String> cells(
            Entry entry, ObjectionPart part, StateCode state, LocalDate date, StateCode against, int several) {
        Objection.Form form = several == 1 ? part.form() : Objection.Form.NOT_CLEAR;
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.STATE, state.value());
        cells.put(Column.ACT, "objection");
        cells.put(Column.DATE, date.toString());
        cells.put(Column.FORM, form == Objection.Form.OPPOSING_ENTRY_INTO_FORCE ? "opposing" : Words.of(form));
        cells.put(Column.NOTE_EN, "Text: " + EntryFile.place(entry) + ".");
        link(against, cells);
        return cells;
    }

    private void open(Entry entry, ObjectionPart part, LocalDate date, Set<StateCode> against) {
        if (against.size() > 1) {
            leave(
                    entry,
                    "the objection of " + date + " names several States, read as one to each: " + part.against(),
                    part.text());
        } else if (part.form() == Objection.Form.NOT_CLEAR) {
            leave(entry, "the objection of " + date + " to " + part.against() + " has no clear form", part.text());
        }
    }

    private void link(StateCode against, Map<Column, String> cells) {
        List<Row> reservations = draft.rowsOf("reservation", against.value());
        if (reservations.size() == 1) {
            cells.put(Column.REFERS_TO, reservations.getFirst().cell(Column.ID).orElseThrow());
        } else {
            cells.put(Column.TOWARDS, against.value());
        }
    }

    private void leave(Entry entry, String why, String text) {
        draft.leave(EntryFile.place(entry), entry.state(), why, text);
    }
}
