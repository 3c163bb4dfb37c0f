package org.chancery.packages.untc;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A column of the participants grid: its heading says what a date means without a letter and with each letter, for example
 * {@code Approval(AA), Acceptance(A), Accession(a), Ratification}.
 *
 * @param unmarked what a date without a letter means; empty where the heading does not say
 */
record GridColumn(String heading, Optional<Action> unmarked, Map<String, Action> marked) {

    /** What a date in the grid records. */
    enum Action {
        SIGNATURE,
        DEFINITIVE_SIGNATURE,
        SUCCESSION_TO_SIGNATURE,
        PROVISIONAL_APPLICATION,
        RATIFICATION,
        ACCEPTANCE,
        APPROVAL,
        ACCESSION,
        SUCCESSION,
        FORMAL_CONFIRMATION,
        CONSENT_TO_BE_BOUND
    }

    private static final Pattern PART = Pattern.compile("\\s*([^,()]{1,80}?)\\s*(?:\\(([A-Za-z]{1,2})\\))?\\s*(?:,|$)");

    private static final Map<String, Action> USUAL = Map.of(
            "AA", Action.APPROVAL,
            "A", Action.ACCEPTANCE,
            "a", Action.ACCESSION,
            "d", Action.SUCCESSION,
            "P", Action.CONSENT_TO_BE_BOUND,
            "c", Action.FORMAL_CONFIRMATION,
            "n", Action.PROVISIONAL_APPLICATION,
            "s", Action.DEFINITIVE_SIGNATURE);

    GridColumn {
        marked = Map.copyOf(marked);
    }

    static GridColumn of(String heading) {
        Optional<Action> unmarked = Optional.empty();
        var marked = new LinkedHashMap<String, Action>();
        Matcher m = PART.matcher(heading);
        while (m.find() && m.end() > m.start()) {
            Optional<Action> action = named(m.group(1));
            if (action.isPresent() && m.group(2) != null) {
                marked.put(m.group(2), action.get());
            } else if (action.isPresent() && unmarked.isEmpty()) {
                unmarked = action;
            }
        }
        return new GridColumn(heading, unmarked, marked);
    }

    /** Whether the heading speaks of anything that can be an act. */
    boolean isKnown() {
        return unmarked.isPresent() || !marked.isEmpty();
    }

    boolean holdsSignatures() {
        return unmarked.filter(Action.SIGNATURE::equals).isPresent();
    }

    /** What a date with this letter, or with none, records; empty for a letter that neither the heading nor other pages know. */
    Optional<Action> meaning(String marker) {
        if (marker.isEmpty()) {
            return unmarked.or(
                    () -> marked.size() == 1 ? marked.values().stream().findFirst() : Optional.empty());
        }
        return Optional.ofNullable(marked.get(marker)).or(() -> Optional.ofNullable(USUAL.get(marker)));
    }

    private static Optional<Action> named(String words) {
        String text = words.toLowerCase(Locale.ROOT).strip();
        if (text.startsWith("provisional application")) {
            return Optional.of(Action.PROVISIONAL_APPLICATION);
        }
        return switch (text.replace(' ', '_').toUpperCase(Locale.ROOT)) {
            case "SIGNATURE" -> Optional.of(Action.SIGNATURE);
            case "DEFINITIVE_SIGNATURE" -> Optional.of(Action.DEFINITIVE_SIGNATURE);
            case "SUCCESSION_TO_SIGNATURE" -> Optional.of(Action.SUCCESSION_TO_SIGNATURE);
            case "RATIFICATION" -> Optional.of(Action.RATIFICATION);
            case "ACCEPTANCE" -> Optional.of(Action.ACCEPTANCE);
            case "APPROVAL" -> Optional.of(Action.APPROVAL);
            case "ACCESSION" -> Optional.of(Action.ACCESSION);
            case "SUCCESSION" -> Optional.of(Action.SUCCESSION);
            case "FORMAL_CONFIRMATION", "ACT_OF_FORMAL_CONFIRMATION" -> Optional.of(Action.FORMAL_CONFIRMATION);
            case "CONSENT_TO_BE_BOUND" -> Optional.of(Action.CONSENT_TO_BE_BOUND);
            default -> Optional.empty();
        };
    }
}
