package org.chancery.server.docket;

import java.util.List;
import java.util.Set;
import org.chancery.law.instrument.Article;

/**
 * A kind of instrument that a State can deposit.
 *
 * @param code its name in addresses and work tables
 * @param group under which a form lists it
 * @param act the act that acceptance records, as {@code acts.csv} calls it; empty where none is
 * @param form the form of that act, or empty
 * @param needs fields that the form must have
 * @param may fields that it may have
 * @param articles of the Vienna Convention that rule it
 * @param fullPowers whether the signer must show full powers unless the office needs none (VCLT art. 7)
 * @param effect what acceptance does
 */
public record InstrumentKind(
        String code,
        String group,
        String act,
        String form,
        Set<FormField> needs,
        Set<FormField> may,
        List<Article> articles,
        boolean fullPowers,
        Effect effect) {

    /** What acceptance does. */
    public enum Effect {
        /** Records an act. */
        ACT,
        /** Puts the person on the list of those who may sign. */
        AUTHORITY,
        /** Opens the procedure for the correction of an error (VCLT art. 79). */
        CORRECTION
    }

    public InstrumentKind {
        needs = Set.copyOf(needs);
        may = Set.copyOf(may);
        articles = List.copyOf(articles);
    }

    /** Whether the form has the field. */
    public boolean has(FormField field) {
        return needs.contains(field) || may.contains(field);
    }

    /** Names under which its form's fields are kept, with those of statements that may come with it; no other is kept. */
    public Set<String> columns() {
        Set<String> columns = new java.util.TreeSet<>();
        for (FormField field : FormField.values()) {
            if (has(field)) {
                columns.addAll(
                        field == FormField.SUMMARY ? List.of("summary_en", "summary_ru") : List.of(field.column()));
            }
        }
        if (takesStatements()) {
            for (String statement : List.of("reservation", "declaration", "required")) {
                columns.addAll(List.of(statement + "_articles", statement + "_en", statement + "_ru"));
            }
        }
        return columns;
    }

    /** Whether it expresses consent to be bound or signs, so that reservations and declarations may come with it (VCLT art. 19). */
    public boolean takesStatements() {
        return group.equals("consent") && !act.equals("instrument-withdrawal") && !act.equals("not-to-become-party")
                || act.equals("signature");
    }
}
