package org.chancery.packages.tree;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.packages.problem.PlainDate;
import org.chancery.packages.problem.Problems;
import org.chancery.packages.problem.Suggestion;

/**
 * The keys of one mapping, read one by one. Whatever is wrong is noted with line and key, and a harmless stand-in is returned, so that all
 * errors of a file are reported at once; nobody uses the result while {@link Problems#hasErrors()}.
 */
public final class Fields {

    private final Node.Mapping mapping;
    private final String path;
    private final Problems problems;
    private final Set<String> known = new LinkedHashSet<>();

    public Fields(Node.Mapping mapping, String path, Problems problems) {
        this.mapping = mapping;
        this.path = path;
        this.problems = problems;
    }

    public Problems problems() {
        return problems;
    }

    public int line() {
        return mapping.line();
    }

    public boolean has(String key) {
        known.add(key);
        return entry(key).isPresent();
    }

    public Optional<String> text(String key) {
        return entry(key).flatMap(e -> scalar(e.value(), at(key)));
    }

    public String requiredText(String key) {
        return required(key, text(key), "");
    }

    /** A value made from text; a constructor's refusal becomes a problem that says what would be right. */
    public <T> Optional<T> value(String key, Function<String, T> from, String remedy) {
        return text(key).flatMap(text -> convert(text, lineOf(key), at(key), from, remedy));
    }

    public Optional<LocalDate> date(String key) {
        return value(key, PlainDate::of, PlainDate.REMEDY);
    }

    public boolean flag(String key) {
        return value(key, Fields::truth, "true or false.").orElse(false);
    }

    public int number(String key, int least, int most, int otherwise) {
        String remedy = "a whole number from " + least + " to " + most + ".";
        return value(
                        key,
                        text -> {
                            int n = Integer.parseInt(text);
                            if (n < least || n > most) {
                                throw new IllegalArgumentException("out of range");
                            }
                            return n;
                        },
                        remedy)
                .orElse(otherwise);
    }

    public <E extends Enum<E>> Optional<E> word(String key, Class<E> type) {
        Optional<String> text = text(key);
        Optional<E> found = text.flatMap(t -> Words.find(type, t));
        if (text.isPresent() && found.isEmpty()) {
            problems.error(
                    lineOf(key),
                    at(key),
                    "\"" + text.get() + "\" is not known here.",
                    Suggestion.remedy(text.get(), Words.all(type)));
        }
        return found;
    }

    /** The mapping under the key. */
    public Optional<Fields> part(String key) {
        return entry(key).flatMap(e -> fields(e.value(), at(key)));
    }

    /** The mapping under the key, unread. */
    public Optional<Node.Mapping> mapping(String key) {
        return part(key).map(f -> f.mapping);
    }

    /** The mappings of the list under the key. */
    public List<Fields> parts(String key) {
        List<Fields> parts = new ArrayList<>();
        int i = 0;
        for (Node item : items(key)) {
            fields(item, at(key) + "[" + i++ + "]").ifPresent(parts::add);
        }
        return parts;
    }

    /** The values of the list under the key, each made from text. */
    public <T> List<T> values(String key, Function<String, T> from, String remedy) {
        List<T> values = new ArrayList<>();
        for (Node item : items(key)) {
            scalar(item, at(key))
                    .flatMap(text -> convert(text, item.line(), at(key), from, remedy))
                    .ifPresent(values::add);
        }
        return values;
    }

    /** A text by language, or one text, which is then taken as English. */
    public LocalizedText localized(String key) {
        return entry(key).map(e -> localized(e.value(), at(key))).orElse(LocalizedText.none());
    }

    public List<LocalizedText> localizedList(String key) {
        return items(key).stream().map(n -> localized(n, at(key))).toList();
    }

    /** All keys of this mapping with their values, for tables with free keys. */
    public Map<String, Node> free() {
        var free = new LinkedHashMap<String, Node>();
        mapping.entries().forEach(e -> {
            known.add(e.key());
            free.put(e.key(), e.value());
        });
        return free;
    }

    public Optional<Fields> fields(Node node, String where) {
        if (node instanceof Node.Mapping inner) {
            return Optional.of(new Fields(inner, where, problems));
        }
        problems.error(
                node.line(), where, "Keys and values are expected here.", "{key: value, ...} or indented lines.");
        return Optional.empty();
    }

    public String at(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    public int lineOf(String key) {
        return mapping.entries().stream()
                .filter(e -> e.key().equals(key))
                .mapToInt(Node.Entry::line)
                .findFirst()
                .orElse(mapping.line());
    }

    public <T> T required(String key, Optional<T> value, T standIn) {
        if (value.isEmpty() && entry(key).isEmpty()) {
            problems.error(mapping.line(), at(key), "The key " + key + " is missing.", "");
        }
        return value.orElse(standIn);
    }

    /** Notes every key that nobody asked for, with the nearest known one. Call last. */
    public void nothingElse() {
        for (Node.Entry e : mapping.entries()) {
            if (!known.contains(e.key())) {
                problems.error(e.line(), at(e.key()), "The key is not known.", Suggestion.remedy(e.key(), known));
            }
        }
    }

    private List<Node> items(String key) {
        return entry(key)
                .map(e -> switch (e.value()) {
                    case Node.Sequence sequence -> sequence.items();
                    case Node other -> {
                        problems.error(
                                other.line(), at(key), "A list is expected here.", "[one, two] or lines with -.");
                        yield List.<Node>of();
                    }
                })
                .orElse(List.of());
    }

    private Optional<Node.Entry> entry(String key) {
        known.add(key);
        return mapping.entries().stream().filter(e -> e.key().equals(key)).findFirst();
    }

    private Optional<String> scalar(Node node, String where) {
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

    private LocalizedText localized(Node node, String where) {
        if (node instanceof Node.Scalar) {
            return scalar(node, where).map(t -> LocalizedText.of("en", t)).orElse(LocalizedText.none());
        }
        var byLanguage = new LinkedHashMap<String, String>();
        fields(node, where)
                .ifPresent(inner -> inner.free().forEach((language, text) -> {
                    if (!language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
                        problems.error(
                                text.line(),
                                where + "." + language,
                                "This is not a language.",
                                "a tag such as en or ru; a text with a comma between braces stands in quotes.");
                    }
                    scalar(text, where + "." + language).ifPresent(t -> byLanguage.put(language, t));
                }));
        return new LocalizedText(byLanguage);
    }

    private <T> Optional<T> convert(String text, int line, String where, Function<String, T> from, String remedy) {
        try {
            return Optional.of(from.apply(text));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException refused) {
            problems.error(line, where, "\"" + shortened(text) + "\" cannot be used here.", remedy);
            return Optional.empty();
        }
    }

    private static boolean truth(String text) {
        return switch (text) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "...";
    }
}
