package org.chancery.packages.tree;

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
    private final NodeText texts;
    private final Set<String> known = new LinkedHashSet<>();

    public Fields(Node.Mapping mapping, String path, Problems problems) {
        this.mapping = mapping;
        this.path = path;
        this.problems = problems;
        this.texts = new NodeText(problems);
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
        return entry(key).flatMap(e -> texts.one(e.value(), at(key)));
    }

    public String requiredText(String key) {
        return required(key, text(key), "");
    }

    /** A value made from text; a constructor's refusal becomes a problem that says what would be right. */
    public <T> Optional<T> value(String key, Function<String, T> from, String remedy) {
        return text(key).flatMap(text -> texts.value(text, lineOf(key), at(key), from, remedy));
    }

    public Optional<LocalDate> date(String key) {
        return value(key, PlainDate::of, PlainDate.REMEDY);
    }

    public boolean flag(String key) {
        return value(key, NodeText::truth, "true or false.").orElse(false);
    }

    public int number(String key, int least, int most, int otherwise) {
        String remedy = "a whole number from " + least + " to " + most + ".";
        return value(key, text -> NodeText.within(least, most, text), remedy).orElse(otherwise);
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

    /** Whether one value stands under the key, and no mapping or list. */
    public boolean hasText(String key) {
        return entry(key).filter(e -> e.value() instanceof Node.Scalar).isPresent();
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
            texts.one(item, at(key))
                    .flatMap(text -> texts.value(text, item.line(), at(key), from, remedy))
                    .ifPresent(values::add);
        }
        return values;
    }

    /** A text by language, or one text, which is then taken as English. */
    public LocalizedText localized(String key) {
        return entry(key).map(e -> texts.localized(e.value(), at(key))).orElse(LocalizedText.none());
    }

    public List<LocalizedText> localizedList(String key) {
        return items(key).stream().map(n -> texts.localized(n, at(key))).toList();
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
        return texts.mapping(node, where).map(inner -> new Fields(inner, where, problems));
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
}
