package org.chancery.packages.acts;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.chancery.law.act.ActHead;
import org.chancery.law.act.ActId;
import org.chancery.law.act.KnownSince;
import org.chancery.law.act.Origin;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.packages.agreement.AgreementFromTree;
import org.chancery.packages.tree.Words;

/** The cells that all acts share. */
final class HeadRow {

    private static final Map<String, String> PRINTED_IN_BRACKETS = printedInBrackets();

    private HeadRow() {}

    private static Map<String, String> printedInBrackets() {
        var note = new LinkedHashMap<String, String>();
        note.put("en", "Printed in square brackets by the source: no longer effective.");
        note.put("ru", "В источнике напечатано в квадратных скобках: более не действует.");
        return note;
    }

    static void write(ActHead head, RowBuilder row) {
        row.put(Column.ID, head.id().value())
                .put(Column.STATE, head.state())
                .put(Column.DATE, head.date().toString())
                .put(Column.NOTIFIED, head.notified())
                .put(Column.KNOWN_SINCE, knownSince(head))
                .put(Column.DEPOSITARY, head.depositary())
                .put(Column.ORIGIN, head.origin() == Origin.REPORTED ? "" : Words.of(head.origin()))
                .put(Column.SOURCE, head.source())
                .put(Column.CONFIRMED, head.confirmed() ? "" : "no")
                .texts("note", head.note())
                .put(Column.LINK, head.link());
    }

    /** What must be written so that {@link #known} gives the same again. */
    private static Optional<LocalDate> knownSince(ActHead head) {
        KnownSince known = head.known();
        boolean byDefault = known.equals(known(Optional.empty(), head.notified(), head.date()));
        return byDefault || known.assumed() ? Optional.empty() : Optional.of(known.date());
    }

    private static KnownSince known(Optional<LocalDate> written, Optional<LocalDate> notified, LocalDate date) {
        return written.or(() -> notified).map(d -> new KnownSince(d, false)).orElse(new KnownSince(date, true));
    }

    /** The head, with the id given or made by default. */
    static ActHead read(Cells cells, AgreementId agreement, ActId id, LocalDate date) {
        Optional<LocalDate> notified = cells.date(Column.NOTIFIED);
        KnownSince known = known(cells.date(Column.KNOWN_SINCE), notified, date);
        return recorded(cells, agreement, id, date, known, OptionalLong.empty());
    }

    /** The head with what a register adds. */
    static ActHead recorded(
            Cells cells, AgreementId agreement, ActId id, LocalDate date, KnownSince known, OptionalLong number) {
        return new ActHead(
                id,
                number,
                agreement,
                cells.state(Column.STATE),
                date,
                known,
                cells.date(Column.NOTIFIED),
                cells.word(Column.ORIGIN, Origin.class).orElse(Origin.REPORTED),
                cells.text(Column.DEPOSITARY),
                cells.text(Column.SOURCE),
                cells.yes(Column.CONFIRMED).orElse(true),
                bracketNoted(cells),
                cells.value(Column.LINK, AgreementFromTree::link, "a link that begins with https:// or http://."));
    }

    /** A source also prints brackets around signatures; the record of a signature has no such mark, so the note says it. */
    private static LocalizedText bracketNoted(Cells cells) {
        LocalizedText note = cells.localized("note");
        if (!cells.isBracketedSignature()) {
            return note;
        }
        var texts = new LinkedHashMap<>(note.byLanguage());
        PRINTED_IN_BRACKETS.forEach(
                (language, text) -> texts.merge(language, text, (own, printed) -> own + " " + printed));
        return new LocalizedText(texts);
    }
}
