package org.chancery.text.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.chancery.text.akn.Attribute;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;

/** The note at a bracket: who proposes and supports each alternative, since when and why, and what delegations have said. */
final class BracketNotes {
    private static final Map<String, Map<String, String>> WORDS = Map.of(
            "eng",
                    Map.of(
                            "alternative", "Alternative",
                            "standing", "as it stands",
                            "deletion", "deletion",
                            "support", "supported by",
                            "reason", "Reason",
                            "position", "Position"),
            "rus",
                    Map.of(
                            "alternative", "Вариант",
                            "standing", "без изменений",
                            "deletion", "исключить",
                            "support", "поддержка:",
                            "reason", "Причина",
                            "position", "Позиция"));

    private final Map<String, String> words;
    private final String language;
    private final UnaryOperator<String> names;

    private BracketNotes(String language, UnaryOperator<String> names) {
        this.words = WORDS.getOrDefault(language, WORDS.getOrDefault("eng", Map.of()));
        this.language = language;
        this.names = names;
    }

    static Element of(Bracket bracket, String language, UnaryOperator<String> names) {
        BracketNotes notes = new BracketNotes(language, names);
        List<Node> lines = new ArrayList<>();
        bracket.alternatives().forEach(a -> lines.add(Element.text("p", notes.alternative(a))));
        lines.set(0, Element.text("p", bracket.id() + ". " + ((Element) lines.getFirst()).text()));
        bracket.positions().forEach(p -> lines.add(Element.text("p", notes.position(p))));
        return Element.of(
                "authorialNote",
                List.of(Attribute.of("marker", bracket.id()), Attribute.of("placement", "bottom")),
                lines);
    }

    private String word(String key) {
        return words.getOrDefault(key, key);
    }

    private String alternative(Alternative alternative) {
        StringBuilder out = new StringBuilder(word("alternative") + " " + alternative.number());
        switch (alternative.wording()) {
            case Wording.Standing standing -> out.append(" (" + word("standing") + ")");
            case Wording.Deletion deletion -> out.append(" (" + word("deletion") + ")");
            case Wording.Replacement replacement -> {}
        }
        List<String> behind = new ArrayList<>();
        alternative.proposer().ifPresent(p -> behind.add(names.apply(p) + " (" + alternative.since() + ")"));
        if (!alternative.supporters().isEmpty()) {
            behind.add(word("support") + " "
                    + alternative.supporters().stream()
                            .map(s -> names.apply(s.delegation()) + " (" + s.since() + ")")
                            .collect(Collectors.joining(", ")));
        }
        out.append(behind.isEmpty() ? "." : ": " + String.join(", ", behind) + ".");
        String reason = alternative.reason().getOrDefault(language, "");
        return reason.isEmpty() ? out.toString() : out + " " + word("reason") + ": " + reason;
    }

    private String position(Position position) {
        String about = position.alternative()
                .map(number -> " (" + word("alternative") + " " + number + ")")
                .orElse("");
        return word("position") + about + ": " + names.apply(position.delegation()) + " (" + position.date() + "). "
                + position.text().getOrDefault(language, "");
    }
}
