package org.chancery.packages.json;

import java.time.DateTimeException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.chancery.law.act.KnownSince;
import org.chancery.packages.problem.PlainDate;

/** The fields of one record, read by name; what is missing, of another type or unknown is refused. */
final class RecordFields {

    private final Map<String, Object> tree;
    private final String where;
    private final Set<String> read = new HashSet<>(Set.of(SchemaName.KEY));

    RecordFields(Map<String, Object> tree, String where) {
        this.tree = tree;
        this.where = where;
    }

    Optional<String> text(String key) {
        return get(key, String.class);
    }

    Optional<Boolean> truth(String key) {
        return get(key, Boolean.class);
    }

    /** The texts of the list; empty when there is none. */
    List<String> texts(String key) {
        return get(key, List.class).orElse(List.of()).stream()
                .map(item -> textIn(key, item))
                .toList();
    }

    /** The texts by language; empty when there are none. */
    Map<String, String> localized(String key) {
        var texts = new LinkedHashMap<String, String>();
        get(key, Map.class)
                .orElse(Map.of())
                .forEach((language, text) -> texts.put(textIn(key, language), textIn(key, text)));
        return texts;
    }

    <T> T value(String key, Function<String, T> from) {
        String text = text(key).orElseThrow(() -> refusal(key, "is missing"));
        try {
            return from.apply(text);
        } catch (IllegalArgumentException | DateTimeException refused) {
            throw refusal(key, "cannot be " + text);
        }
    }

    KnownSince known(String key) {
        Map<String, Object> inner = new LinkedHashMap<>();
        get(key, Map.class)
                .orElseThrow(() -> refusal(key, "is missing"))
                .forEach((k, v) -> inner.put(String.valueOf(k), v));
        var fields = new RecordFields(inner, where + "." + key);
        var known = new KnownSince(
                fields.value("since", PlainDate::of),
                fields.truth("assumed").orElseThrow(() -> refusal(key + ".assumed", "is missing")));
        fields.nothingElse();
        return known;
    }

    void nothingElse() {
        for (String key : tree.keySet()) {
            if (!read.contains(key)) {
                throw refusal(key, "is not known");
            }
        }
    }

    private <T> Optional<T> get(String key, Class<T> type) {
        read.add(key);
        Object value = tree.get(key);
        if (value == null && !tree.containsKey(key)) {
            return Optional.empty();
        }
        if (!type.isInstance(value)) {
            throw refusal(key, "is of the wrong type");
        }
        return Optional.of(type.cast(value));
    }

    private String textIn(String key, Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw refusal(key, "holds something that is not a text");
    }

    private UnreadableRecordException refusal(String key, String what) {
        return new UnreadableRecordException(where + ": the field " + key + " " + what);
    }
}
