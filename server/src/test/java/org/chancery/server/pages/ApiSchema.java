package org.chancery.server.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The OpenAPI description as served: follows references, and compares an answer with its schema key by key. */
final class ApiSchema {
    private final Map<?, ?> root;

    private ApiSchema(Map<?, ?> root) {
        this.root = root;
    }

    static ApiSchema served() {
        return new ApiSchema((Map<?, ?>) new Load(LoadSettings.builder().build())
                .loadFromString(Site.get("/api/v1/openapi.yaml").body()));
    }

    /** What stands at the keys, below the root; references are followed. */
    Map<?, ?> at(String... keys) {
        Map<?, ?> node = root;
        for (String key : keys) {
            node = in(node, key);
        }
        return node;
    }

    /** An object in a node; references are followed. */
    Map<?, ?> in(Map<?, ?> node, String key) {
        return followed((Map<?, ?>) Objects.requireNonNull(node.get(key), key));
    }

    private Map<?, ?> followed(Map<?, ?> node) {
        return node.get("$ref") instanceof String reference
                ? at(reference.substring("#/".length()).split("/"))
                : node;
    }

    /** Every key of the value is documented, every key that must be there is there, every word is of its list. */
    void check(Map<?, ?> given, @Nullable Object value, String where) {
        Map<?, ?> schema = followed(given);
        if (schema.get("enum") instanceof List<?> words) {
            assertThat((Object) value).as(where).isIn(words);
        }
        Map<String, Map<?, ?>> properties = properties(schema);
        if (!properties.isEmpty()) {
            assertThat(value).as(where).isInstanceOf(Map.class);
            var keys = ((Map<?, ?>) Objects.requireNonNull(value))
                    .keySet().stream().map(Object::toString).toList();
            assertThat(properties.keySet()).as(where).containsAll(keys);
            assertThat(keys).as(where).containsAll(required(schema, properties));
            ((Map<?, ?>) value)
                    .forEach((key, part) ->
                            check(Objects.requireNonNull(properties.get(key.toString())), part, where + "/" + key));
        }
        if (schema.get("items") instanceof Map<?, ?> items) {
            assertThat(value).as(where).isInstanceOf(List.class);
            ((List<?>) Objects.requireNonNull(value)).forEach(part -> check(items, part, where + "[]"));
        }
    }

    /** All of them where the schema does not say which. */
    private static Iterable<String> required(Map<?, ?> schema, Map<String, Map<?, ?>> properties) {
        return schema.get("required") instanceof List<?> named
                ? named.stream().map(Object::toString).toList()
                : properties.keySet();
    }

    private Map<String, Map<?, ?>> properties(Map<?, ?> schema) {
        Map<String, Map<?, ?>> all = new LinkedHashMap<>();
        if (schema.get("allOf") instanceof List<?> parts) {
            parts.forEach(part -> all.putAll(properties(followed((Map<?, ?>) part))));
        }
        if (schema.get("properties") instanceof Map<?, ?> own) {
            own.forEach((key, property) -> all.put(key.toString(), (Map<?, ?>) property));
        }
        return all;
    }
}
