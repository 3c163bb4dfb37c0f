package org.chancery.packages.tree;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.instrument.LocalizedText;

/** Builds a plain mapping in the order of calls; what is empty or at its default is left out. */
public final class TreeBuilder {

    private final Map<String, Object> map = new LinkedHashMap<>();

    public TreeBuilder put(String key, Object value) {
        map.put(key, value);
        return this;
    }

    /** An optional value as its text. */
    public TreeBuilder text(String key, Optional<?> value) {
        value.ifPresent(v -> map.put(key, v.toString()));
        return this;
    }

    public TreeBuilder date(String key, Optional<LocalDate> date) {
        return text(key, date);
    }

    /** The members as their texts; left out when there are none. */
    public TreeBuilder texts(String key, Collection<?> values) {
        if (!values.isEmpty()) {
            map.put(key, values.stream().map(Object::toString).toList());
        }
        return this;
    }

    /** Left out when false. */
    public TreeBuilder flag(String key, boolean value) {
        if (value) {
            map.put(key, true);
        }
        return this;
    }

    /** Left out when equal to the default. */
    public TreeBuilder number(String key, int value, int otherwise) {
        if (value != otherwise) {
            map.put(key, (long) value);
        }
        return this;
    }

    /** An enum as a hyphenated word; left out when equal to the default. */
    public <E extends Enum<E>> TreeBuilder word(String key, E value, E otherwise) {
        if (value != otherwise) {
            map.put(key, Words.of(value));
        }
        return this;
    }

    public TreeBuilder localized(String key, LocalizedText text) {
        if (!text.isEmpty()) {
            map.put(key, plain(text));
        }
        return this;
    }

    /** A mapping; left out when empty. */
    public TreeBuilder part(String key, Map<String, Object> part) {
        if (!part.isEmpty()) {
            map.put(key, part);
        }
        return this;
    }

    public TreeBuilder list(String key, List<? extends Object> values) {
        if (!values.isEmpty()) {
            map.put(key, List.copyOf(values));
        }
        return this;
    }

    public Map<String, Object> build() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }

    /** A localized text as a mapping of languages. */
    public static Map<String, Object> plain(LocalizedText text) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(text.byLanguage()));
    }
}
