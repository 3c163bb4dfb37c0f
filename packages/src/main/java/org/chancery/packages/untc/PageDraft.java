package org.chancery.packages.untc;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.chancery.packages.acts.Column;
import org.chancery.packages.importing.Draft;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.untc.StatusPage.Entry;
import org.chancery.packages.untc.StatusPage.Section;

/**
 * All acts of a page, in a stable order: grid, former States and withdrawals from the notes, territories, reservations and declarations,
 * objections, announcement.
 *
 * @param printed the entries of the page, in its order
 * @param read ids of the acts that were read from each entry, where there are any
 */
record PageDraft(Draft acts, List<Entry> printed, Map<Entry, List<String>> read) {

    /** The text of {@code text/entries.jsonl}, with each act under the id by which the package keeps it. */
    String entries(UnaryOperator<String> kept) {
        var entries = new StringBuilder();
        printed.forEach(entry -> entries.append(EntryFile.line(
                entry, read.getOrDefault(entry, List.of()).stream().map(kept).toList())));
        return entries.toString();
    }

    static PageDraft of(StatusPage page, PageNames names, Problems problems) {
        var draft = new Draft(ClausesFile.SOURCE);
        new GridActs(page, names, problems).draft(draft);
        new NoteActs(page, names, draft).draft();
        TerritoryActs.draft(page, names, draft);
        Map<Entry, List<String>> acts = new HashMap<>();
        var declarations = new DeclarationActs(names, draft);
        var objections = new ObjectionActs(names, draft);
        for (Entry entry : page.entries()) {
            if (entry.section() == Section.DECLARATIONS || entry.section() == Section.DECLARATIONS_UNDER_ARTICLE) {
                acts.put(entry, declarations.draft(entry));
            }
        }
        for (Entry entry : page.entries()) {
            if (entry.section() == Section.OBJECTIONS) {
                acts.put(entry, objections.draft(entry));
            } else if (entry.section() == Section.OTHER) {
                draft.leave(
                        EntryFile.place(entry),
                        entry.state(),
                        "a section that the program does not know",
                        entry.text());
            }
        }
        page.others().forEach(o -> draft.leave(o.position(), "", "not read as an act", o.text()));
        announcement(page, draft);
        return new PageDraft(draft, page.entries(), acts);
    }

    private static void announcement(StatusPage page, Draft draft) {
        page.inForce().ifPresent(date -> {
            var cells = new EnumMap<Column, String>(Column.class);
            cells.put(Column.ACT, "announcement");
            cells.put(Column.FORM, "entry-into-force");
            cells.put(Column.DATE, date.toString());
            cells.put(Column.EFFECTIVE_ON, date.toString());
            draft.add(cells);
        });
    }
}
