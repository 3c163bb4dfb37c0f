package org.chancery.packages.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** The example records that are kept for ever, one of each kind and version. */
final class ExampleFiles {

    static final Path FOLDER = Path.of("src", "test", "resources", "acts");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ExampleFiles() {}

    static List<Path> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(f -> f.toString().endsWith(".json")).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Map<String, Object> read(Path file) {
        Map<String, Object> tree = new LinkedHashMap<>();
        JSON.readValue(file.toFile(), Map.class).forEach((k, v) -> tree.put(k.toString(), plain(v)));
        return tree;
    }

    static String text(Map<String, Object> tree) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(tree) + "\n";
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Integer n -> n.longValue();
            case List<?> list -> {
                List<Object> plain = new ArrayList<>();
                list.forEach(v -> plain.add(plain(v)));
                yield plain;
            }
            case Map<?, ?> map -> {
                Map<String, Object> plain = new LinkedHashMap<>();
                map.forEach((k, v) -> plain.put(k.toString(), plain(v)));
                yield plain;
            }
            default -> value;
        };
    }
}
