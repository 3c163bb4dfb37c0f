package org.chancery.packages.tree;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a plain tree as YAML: one key a line, short mappings of scalars on one line, always the same text for the same tree. */
public final class YamlText {

    private static final int LINE = 120;
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}][\\p{L}\\p{N} ._()/-]*|[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Set<String> MISREAD = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");

    private final StringBuilder out = new StringBuilder();

    private YamlText() {}

    public static String write(Map<String, Object> tree) {
        var text = new YamlText();
        text.mapping(tree, 0);
        return text.out.toString();
    }

    private void mapping(Map<?, ?> map, int indent) {
        map.forEach((key, value) -> {
            out.append(" ".repeat(indent));
            entry(key, value, indent);
        });
    }

    private void entry(Object key, Object value, int indent) {
        out.append(scalar(key)).append(':');
        String inline = inline(value);
        boolean fits = out.length() - lineStart() + inline.length() < LINE;
        switch (value) {
            case Map<?, ?> map
            when !(flat(map.values()) && fits) -> {
                out.append('\n');
                mapping(map, indent + 2);
            }
            case List<?> list
            when !(flat(list) && fits) -> {
                out.append('\n');
                sequence(list, indent + 2);
            }
            default -> out.append(' ').append(inline).append('\n');
        }
    }

    private void sequence(List<?> list, int indent) {
        for (Object item : list) {
            out.append(" ".repeat(indent)).append("- ");
            if (item instanceof Map<?, ?> map && !map.isEmpty() && !flat(map.values())) {
                boolean first = true;
                for (var entry : map.entrySet()) {
                    out.append(first ? "" : " ".repeat(indent + 2));
                    entry(entry.getKey(), entry.getValue(), indent + 2);
                    first = false;
                }
            } else {
                out.append(inline(item)).append('\n');
            }
        }
    }

    private int lineStart() {
        return out.lastIndexOf("\n") + 1;
    }

    private static boolean flat(Iterable<?> values) {
        for (Object value : values) {
            if (value instanceof Map<?, ?> || value instanceof List<?>) {
                return false;
            }
        }
        return true;
    }

    private static String inline(Object value) {
        return switch (value) {
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(e -> scalar(e.getKey()) + ": " + inline(e.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case List<?> list -> list.stream().map(YamlText::inline).collect(Collectors.joining(", ", "[", "]"));
            default -> scalar(value);
        };
    }

    private static String scalar(Object value) {
        String text = value.toString();
        if (!(value instanceof String)) {
            return text;
        }
        boolean plain = PLAIN.matcher(text).matches()
                && !text.endsWith(" ")
                && !MISREAD.contains(text.toLowerCase(java.util.Locale.ROOT));
        return plain ? text : quoted(text);
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20 || c >= 0x7F && c <= 0xA0 || c == 0x2028 || c == 0x2029 || c == 0xFEFF) {
                        out.append(String.format("\\u%04X", c));
                    } else {
                        out.append((char) c);
                    }
                }
            }
        });
        return out.append('"').toString();
    }
}
