package org.chancery.law.label;

import static org.chancery.law.label.Steps.of;
import static org.chancery.law.label.Steps.words;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.rule.EquivalenceRule;

/** What the terms of other schemes stand for, on the date of the document that carries them. */
public final class Equivalences {

    private final List<EquivalenceRow> rows;

    /** Two rows for one term whose times overlap are refused with an IllegalArgumentException. */
    public Equivalences(List<EquivalenceRow> rows) {
        this.rows = List.copyOf(rows);
        for (int i = 0; i < rows.size(); i++) {
            for (EquivalenceRow other : rows.subList(i + 1, rows.size())) {
                requireApart(rows.get(i), other);
            }
        }
    }

    /** The level of a term on the date of the document. */
    public Optional<Level> level(String scheme, String term, LocalDate documentDate) {
        return row(scheme, term, documentDate).map(EquivalenceRow::level);
    }

    /** The same with its reasons, for a document kept under an agreement. */
    public Finding find(AgreementId keptUnder, String scheme, String term, LocalDate documentDate) {
        var steps = new Steps(new Basis.Record());
        var row = row(scheme, term, documentDate);
        if (row.isEmpty()) {
            return steps.finding(
                    keptUnder,
                    EquivalenceRule.TERM_NOT_FOUND,
                    of(documentDate),
                    words(List.of(term)),
                    words(List.of(scheme)));
        }
        row.get()
                .until()
                .ifPresentOrElse(
                        until -> steps.add(
                                EquivalenceRule.TERM_ROW_BETWEEN, of(row.get().from()), of(until)),
                        () -> steps.add(
                                EquivalenceRule.TERM_ROW_FROM, of(row.get().from())));
        return steps.finding(
                keptUnder,
                EquivalenceRule.TERM_FOUND,
                of(documentDate),
                words(List.of(term)),
                words(List.of(scheme)),
                of(row.get().level()));
    }

    private Optional<EquivalenceRow> row(String scheme, String term, LocalDate day) {
        return rows.stream()
                .filter(it -> it.scheme().equals(scheme) && folded(it.term()).equals(folded(term)) && it.holdsOn(day))
                .findFirst();
    }

    private static void requireApart(EquivalenceRow one, EquivalenceRow other) {
        boolean same = one.scheme().equals(other.scheme()) && folded(one.term()).equals(folded(other.term()));
        if (same && (one.holdsOn(other.from()) || other.holdsOn(one.from()))) {
            throw new IllegalArgumentException("the term " + one.term() + " of " + one.scheme()
                    + " has two rows for one day: from " + one.from() + " and from " + other.from());
        }
    }

    private static String folded(String term) {
        return Normalizer.normalize(term, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
