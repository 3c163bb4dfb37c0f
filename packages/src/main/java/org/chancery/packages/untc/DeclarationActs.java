package org.chancery.packages.untc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.acts.Column;
import org.chancery.packages.importing.Draft;
import org.chancery.packages.untc.EntryHeading.Kind;
import org.chancery.packages.untc.EntryHeading.Occasion;
import org.chancery.packages.untc.StatusPage.Entry;
import org.chancery.packages.untc.StatusPage.Section;

/** Reservations and declarations, from the entries of States. The texts stay in {@code text/entries.jsonl}; summaries are for a person. */
final class DeclarationActs {

    private static final Pattern ARTICLES = Pattern.compile("\\d{1,3}(?:\\s?\\(\\d{1,2}\\))?");

    private final PageNames names;
    private final Draft draft;

    DeclarationActs(PageNames names, Draft draft) {
        this.names = names;
        this.draft = draft;
    }

    /** Drafts the acts of one entry and returns their ids. */
    List<String> draft(Entry entry) {
        Optional<StateCode> state = names.code(entry.state());
        List<String> ids = new ArrayList<>();
        if (state.isEmpty()) {
            leave(entry, "the State is not known");
            return ids;
        }
        Optional<LocalDate> own = entry.text().lines().findFirst().flatMap(PrintedDate::whole);
        if (entry.section() == Section.DECLARATIONS_UNDER_ARTICLE) {
            underArticle(entry, state.get(), own).ifPresent(ids::add);
            return ids;
        }
        for (EntryHeading heading : EntryHeading.of(entry.text())) {
            ids.addAll(acts(entry, state.get(), heading, own));
        }
        return ids;
    }

    private Optional<String> underArticle(Entry entry, StateCode state, Optional<LocalDate> own) {
        Optional<LocalDate> date = own.or(() -> when(state, Occasion.NOT_STATED));
        if (date.isEmpty()) {
            leave(entry, "the date cannot be told");
            return Optional.empty();
        }
        var cells = cells(state, date.get(), entry, entry.heading());
        boolean provisional = entry.heading().toLowerCase(Locale.ROOT).contains("provisional application");
        cells.put(Column.ACT, provisional ? "provisional-application" : "declaration");
        if (!provisional) {
            cells.put(Column.FORM, "optional");
            cells.put(Column.ARTICLES, articles(entry.heading()));
        }
        return Optional.of(draft.add(cells));
    }

    private List<String> acts(Entry entry, StateCode state, EntryHeading heading, Optional<LocalDate> own) {
        Optional<LocalDate> date = own.or(() -> when(state, heading.occasion()));
        if (date.isEmpty()) {
            leave(entry, "the date cannot be told");
            return List.of();
        }
        List<String> ids = new ArrayList<>();
        var cells = cells(state, date.get(), entry, heading.title());
        cells.put(Column.ARTICLES, String.join(";", heading.articles()));
        boolean reservation = heading.kind() == Kind.RESERVATION || heading.kind() == Kind.BOTH;
        if (reservation) {
            cells.put(Column.ACT, "reservation");
            String id = draft.add(cells);
            ids.add(id);
            if (heading.occasion() == Occasion.SIGNATURE_CONFIRMED) {
                when(state, Occasion.NOT_STATED)
                        .ifPresent(d -> ids.add(draft.add(Map.of(
                                Column.STATE,
                                state.value(),
                                Column.ACT,
                                "reservation-confirmation",
                                Column.DATE,
                                d.toString(),
                                Column.REFERS_TO,
                                id))));
            }
        }
        if (heading.kind() != Kind.RESERVATION) {
            cells.put(Column.ACT, "declaration");
            cells.put(Column.FORM, heading.kind() == Kind.INTERPRETATIVE_DECLARATION ? "interpretative" : "as-printed");
            ids.add(draft.add(cells));
        }
        if (heading.kind() == Kind.BOTH) {
            leave(entry, "one heading for reservations and declarations: read as one of each");
        } else if (heading.kind() == Kind.NONE) {
            leave(entry, "the entry has no heading: read as a declaration");
        }
        return ids;
    }

    private Map<Column, String> cells(StateCode state, LocalDate date, Entry entry, String title) {
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.STATE, state.value());
        cells.put(Column.DATE, date.toString());
        cells.put(
                Column.NOTE_EN,
                (title.isEmpty() ? "" : "Printed as \"" + title.replaceAll(":\\s*$", "") + "\". ") + "Text: "
                        + EntryFile.place(entry) + ".");
        return cells;
    }

    private Optional<LocalDate> when(StateCode state, Occasion occasion) {
        Optional<LocalDate> signature = GridActs.date(draft, state, true);
        Optional<LocalDate> consent = GridActs.date(draft, state, false);
        return occasion == Occasion.NOT_STATED ? consent.or(() -> signature) : signature.or(() -> consent);
    }

    private static String articles(String heading) {
        Matcher m = ARTICLES.matcher(heading);
        return String.join(";", m.results().map(r -> r.group().replace(" ", "")).toList());
    }

    private void leave(Entry entry, String why) {
        draft.leave(EntryFile.place(entry), entry.state(), why, entry.text());
    }
}
