package org.chancery.packages.tree;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.packages.problem.Problems;

/** Reads what stands at a node as text, as a value made from text, or as a text by language; notes what is wrong at its place. */
final class NodeText {

    private static final int LONGEST = 80;

    private final Problems problems;

    NodeText(Problems problems) {
        this.problems = problems;
    }

    Optional<String> one(Node node, String where) {
        if (node instanceof Node.Scalar scalar) {
            if (!scalar.text().isBlank()) {
                return Optional.of(scalar.text().strip());
            }
            problems.error(node.line(), where, "The value is empty.", "a value, or no such key.");
            return Optional.empty();
        }
        problems.error(node.line(), where, "One value is expected here.", "key: value.");
        return Optional.empty();
    }

    /** A constructor's refusal becomes a problem that says what would be right. */
    <T> Optional<T> value(String text, int line, String where, Function<String, T> from, String remedy) {
        try {
            return Optional.of(from.apply(text));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException refused) {
            String shown = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "...";
            problems.error(line, where, "\"" + shown + "\" cannot be used here.", remedy);
            return Optional.empty();
        }
    }

    Optional<Node.Mapping> mapping(Node node, String where) {
        if (node instanceof Node.Mapping mapping) {
            return Optional.of(mapping);
        }
        problems.error(
                node.line(), where, "Keys and values are expected here.", "{key: value, ...} or indented lines.");
        return Optional.empty();
    }

    /** A text by language, or one text, which is then taken as English. */
    LocalizedText localized(Node node, String where) {
        if (node instanceof Node.Scalar) {
            return one(node, where).map(t -> LocalizedText.of("en", t)).orElse(LocalizedText.none());
        }
        var byLanguage = new LinkedHashMap<String, String>();
        mapping(node, where)
                .ifPresent(texts -> texts.entries().forEach(text -> {
                    String place = where + "." + text.key();
                    if (!text.key().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
                        problems.error(
                                text.value().line(),
                                place,
                                "This is not a language.",
                                "a tag such as en or ru; a text with a comma between braces stands in quotes.");
                    }
                    one(text.value(), place).ifPresent(t -> byLanguage.put(text.key(), t));
                }));
        return new LocalizedText(byLanguage);
    }

    static boolean truth(String text) {
        return switch (text) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    static int within(int least, int most, String text) {
        int n = Integer.parseInt(text);
        if (n < least || n > most) {
            throw new IllegalArgumentException("out of range");
        }
        return n;
    }
}
