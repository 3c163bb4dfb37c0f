package org.chancery.server.pages.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** The OpenAPI description as a page shows it: each operation with its parameters and an example. */
public record ApiDocument(String title, String description, List<Operation> operations) {
    private static final ObjectWriter JSON = JsonMapper.builder().build().writerWithDefaultPrettyPrinter();

    /** One address; {@code example} is an answer as text, or empty. */
    public record Operation(
            String path,
            String summary,
            String description,
            List<Parameter> parameters,
            String example,
            String tryIt) {}

    /** One parameter. */
    public record Parameter(String name, boolean required, String description, String example) {}

    /** Reads the parts that the page shows; what is missing is empty. */
    static ApiDocument read(String yaml) {
        var tree = map(new Load(LoadSettings.builder().build()).loadFromString(yaml));
        var info = map(tree.get("info"));
        var shared = map(map(tree.get("components")).get("parameters"));
        var operations = new ArrayList<Operation>();
        map(tree.get("paths"))
                .forEach((path, item) ->
                        operations.add(operation(path, map(map(item).get("get")), shared)));
        return new ApiDocument(text(info, "title"), text(info, "description"), List.copyOf(operations));
    }

    private static Operation operation(
            String path, Map<String, @Nullable Object> get, Map<String, @Nullable Object> shared) {
        var parameters = new ArrayList<Parameter>();
        for (Object entry : list(get.get("parameters"))) {
            var given = map(entry);
            String reference = text(given, "$ref");
            var parameter =
                    reference.isEmpty() ? given : map(shared.get(reference.substring(reference.lastIndexOf('/') + 1)));
            parameters.add(new Parameter(
                    text(parameter, "name"),
                    Boolean.TRUE.equals(parameter.get("required")),
                    text(parameter, "description"),
                    text(parameter, "example")));
        }
        return new Operation(
                path,
                text(get, "summary"),
                text(get, "description"),
                parameters,
                example(map(map(get.get("responses")).get("200"))),
                text(get, "x-try"));
    }

    /** The example of an answer: a table as it is, an object as JSON. */
    private static String example(Map<String, @Nullable Object> answer) {
        return map(answer.get("content")).values().stream()
                .map(ApiDocument::map)
                .map(content -> content.get("example"))
                .map(example -> example instanceof String text ? text : JSON.writeValueAsString(example))
                .findFirst()
                .orElse("");
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> map(@Nullable Object node) {
        return node instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }

    private static List<?> list(@Nullable Object node) {
        return node instanceof List<?> list ? list : List.of();
    }

    private static String text(Map<String, @Nullable Object> node, String key) {
        Object value = node.get(key);
        return value == null ? "" : value.toString();
    }
}
