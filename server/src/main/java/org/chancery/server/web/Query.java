package org.chancery.server.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What an address asks for after its question mark. A list keeps its state here, so that it can be linked, printed and
 * cited. Immutable; the first value of a repeated name counts; empty values are left out.
 */
public final class Query {

    private static final int LONGEST = 2_000;

    private final SequencedMap<String, String> values;

    private Query(SequencedMap<String, String> values) {
        this.values = values;
    }

    /** Reads a query as it stands in an address; what cannot be read is left out. */
    public static Query of(String raw) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        String text = raw.length() > LONGEST ? "" : raw;
        for (String part : text.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                String value = decoded(part.substring(equals + 1)).strip();
                if (!value.isEmpty()) {
                    values.putIfAbsent(decoded(part.substring(0, equals)), value);
                }
            }
        }
        return new Query(values);
    }

    /** The value of {@code name}, if it has one. */
    public Optional<String> value(String name) {
        return Optional.ofNullable(values.get(name));
    }

    /** All names and values, in order. */
    public Map<String, String> values() {
        return java.util.Collections.unmodifiableMap(values);
    }

    /** The same question with another value; an empty value takes the name out. */
    public Query with(String name, String value) {
        SequencedMap<String, String> changed = new LinkedHashMap<>(values);
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Query(changed);
    }

    /** The same question without a name. */
    public Query without(String name) {
        return with(name, "");
    }

    /** As the end of an address: {@code ?a=b&c=d}, or nothing. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        values.forEach((name, value) -> text.append(text.isEmpty() ? '?' : '&')
                .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return text.toString();
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
