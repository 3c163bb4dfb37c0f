package org.chancery.packages.untc;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.chancery.law.instrument.StateCode;
import org.chancery.packages.acts.Column;
import org.chancery.packages.importing.Draft;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.untc.GridColumn.Action;
import org.chancery.packages.untc.StatusPage.GridAction;

/** Signatures, consents and provisional applications from the grid, checked against the printed counts. */
final class GridActs {

    private static final Set<String> SIGNATURES = Set.of("signature", "signature-succession");
    private static final Set<String> CONSENTS = Set.of(
            "ratification",
            "acceptance",
            "approval",
            "accession",
            "succession",
            "formal-confirmation",
            "consent-to-be-bound");

    private final StatusPage page;
    private final PageNames names;
    private final Problems problems;

    GridActs(StatusPage page, PageNames names, Problems problems) {
        this.page = page;
        this.names = names;
        this.problems = problems;
    }

    void draft(Draft draft) {
        Set<String> unknown = new LinkedHashSet<>();
        for (GridAction action : page.actions()) {
            Optional<StateCode> state = names.code(action.state());
            if (state.isEmpty()) {
                if (unknown.add(action.state())) {
                    problems.error(
                            0,
                            "grid row " + action.row(),
                            "The State \"" + action.state() + "\" is not known.",
                            "in the clauses file, names-on-page: {\"" + action.state() + "\": CODE}.");
                }
                continue;
            }
            draft.add(cells(action, state.get()));
        }
        compare(
                "Signatories",
                page.signatories(),
                count(true),
                page.columns().stream().map(GridColumn::of).anyMatch(GridColumn::holdsSignatures));
        compare("Parties", page.parties(), count(false), true);
    }

    /** Date of the State's consent, or of its signature, as drafted from grid and end notes. */
    static Optional<LocalDate> date(Draft draft, StateCode state, boolean signature) {
        return draft.dateOf(signature ? SIGNATURES : CONSENTS, state.value()).map(LocalDate::parse);
    }

    private static boolean isSignature(Action action) {
        return action == Action.SIGNATURE || action == Action.SUCCESSION_TO_SIGNATURE;
    }

    private int count(boolean signatures) {
        Set<String> states = new HashSet<>();
        for (GridAction a : page.actions()) {
            boolean counts = signatures
                    ? isSignature(a.action())
                    : !isSignature(a.action()) && a.action() != Action.PROVISIONAL_APPLICATION;
            if (counts && !a.bracketed()) {
                states.add(a.state());
            }
        }
        return states.size();
    }

    private void compare(String what, OptionalInt printed, int counted, boolean expected) {
        if (printed.isPresent() && printed.getAsInt() != counted) {
            problems.error(
                    0,
                    "grid",
                    what + " printed: " + printed.getAsInt() + ", in the grid: " + counted + ".",
                    "the whole page, saved again.");
        } else if (printed.isEmpty() && expected) {
            problems.error(
                    0,
                    "heading",
                    "The page prints no number of " + what + ", so the grid cannot be checked.",
                    "the whole page, saved again.");
        } else if (printed.isEmpty() && counted > 0) {
            problems.error(
                    0, "grid", what + ": " + counted + " in the grid, none printed.", "the whole page, saved again.");
        }
    }

    private static Map<Column, String> cells(GridAction a, StateCode state) {
        var cells = new EnumMap<Column, String>(Column.class);
        cells.put(Column.STATE, state.value());
        cells.put(Column.DATE, a.date().toString());
        cells.put(Column.ACT, act(a.action()));
        cells.put(Column.FORM, a.action() == Action.DEFINITIVE_SIGNATURE ? "definitive" : "");
        cells.put(Column.BRACKETED, a.bracketed() ? "yes" : "");
        return cells;
    }

    private static String act(Action action) {
        return switch (action) {
            case SIGNATURE, DEFINITIVE_SIGNATURE -> "signature";
            case SUCCESSION_TO_SIGNATURE -> "signature-succession";
            case PROVISIONAL_APPLICATION -> "provisional-application";
            case RATIFICATION -> "ratification";
            case ACCEPTANCE -> "acceptance";
            case APPROVAL -> "approval";
            case ACCESSION -> "accession";
            case SUCCESSION -> "succession";
            case FORMAL_CONFIRMATION -> "formal-confirmation";
            case CONSENT_TO_BE_BOUND -> "consent-to-be-bound";
        };
    }
}
