package org.chancery.text.negotiation;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.text.TextException;

/** One row of the table of a negotiation. */
record JournalRow(NamedCsvRecord cells) {

    Step step() {
        String kind = text("step");
        return switch (kind) {
            case "propose" -> {
                Optional<Place> place = text("place").isEmpty() ? Optional.empty() : Optional.of(place());
                yield new Step.Propose(
                        date(), bracket(), needed("alternative"), delegation(), place, wording(), spoken("reason"));
            }
            case "support" -> new Step.Support(date(), bracket(), needed("alternative"), delegation());
            case "withdraw" -> new Step.Withdraw(date(), bracket(), needed("alternative"), delegation());
            case "state" -> {
                Optional<String> about = Optional.of(text("alternative")).filter(a -> !a.isEmpty());
                yield new Step.State(date(), bracket(), about, delegation(), said());
            }
            case "lift" -> new Step.Lift(date(), bracket(), needed("alternative"), needed("decision"));
            default -> throw wrong("step", kind, "Use propose, support, withdraw, state or lift.");
        };
    }

    private String text(String column) {
        return cells.findField(column).orElse("").strip();
    }

    private String needed(String column) {
        String value = text(column);
        if (value.isEmpty()) {
            throw wrong(column, value, "A step '" + text("step") + "' needs it.");
        }
        return value;
    }

    private static TextException wrong(String column, String value, String remedy) {
        return TextException.of("no-step", "column '" + column + "' says '" + value + "'", remedy);
    }

    private LocalDate date() {
        try {
            return LocalDate.parse(text("date"));
        } catch (DateTimeException e) {
            throw wrong("date", text("date"), "Write a day as 2026-03-10.");
        }
    }

    private String bracket() {
        String id = text("bracket");
        if (!id.matches("[A-Za-z][A-Za-z0-9.-]{0,30}")) {
            throw wrong("bracket", id, "Name it by a letter and further letters, digits, points or hyphens.");
        }
        return id;
    }

    private String delegation() {
        String code = text("delegation");
        if (!code.matches("[A-Za-z][A-Za-z0-9-]{0,30}")) {
            throw wrong("delegation", code, "Name it by its code.");
        }
        return code;
    }

    /** {@code words EID}, {@code provision EID}, {@code after EID}, {@code within BRACKET/ALTERNATIVE}. */
    private Place place() {
        String[] parts = text("place").split(" ", 2);
        String at = parts.length == 2 ? parts[1].strip() : "";
        if (!at.isEmpty()) {
            switch (parts[0]) {
                case "words" -> {
                    return new Place.Words(at, spoken("words"));
                }
                case "provision" -> {
                    return new Place.Provision(at);
                }
                case "after" -> {
                    return new Place.After(at);
                }
                case "within" -> {
                    String[] outer = at.split("/", 2);
                    if (outer.length == 2) {
                        return new Place.Within(outer[0], outer[1], spoken("words"));
                    }
                }
                default -> {}
            }
        }
        throw wrong("place", text("place"), "Write words EID, provision EID, after EID or within BRACKET/ALTERNATIVE.");
    }

    private Wording wording() {
        String kind = text("wording");
        return switch (kind) {
            case "text" -> new Wording.Replacement(said());
            case "deletion" -> new Wording.Deletion();
            default -> throw wrong("wording", kind, "Use text or deletion.");
        };
    }

    private Map<String, String> said() {
        Map<String, String> text = spoken("text");
        if (text.isEmpty()) {
            throw wrong("text", "", "Give it in each language, as text_eng.");
        }
        return text;
    }

    private Map<String, String> spoken(String what) {
        Map<String, String> spoken = new LinkedHashMap<>();
        for (String name : cells.getHeader()) {
            String value = cells.findField(name).orElse("").stripTrailing();
            if (name.startsWith(what + "_") && !value.isBlank()) {
                spoken.put(name.substring(what.length() + 1), value);
            }
        }
        return spoken;
    }
}
