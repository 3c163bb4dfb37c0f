package org.chancery.packages.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Between {@link Node} and plain JSON values: Map, List, String, Long, Integer, Boolean. No fractions: decimals are strings. */
public final class PlainTree {

    private static final int DEEPEST = 30;

    private PlainTree() {}

    /**
     * The value as a node without places.
     *
     * @throws IllegalArgumentException for a value that is none of the allowed kinds, or nested too deep
     */
    public static Node node(Object value) {
        return node(value, 0);
    }

    private static Node node(Object value, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("values are nested more than " + DEEPEST + " deep");
        }
        return switch (value) {
            case Map<?, ?> map -> {
                List<Node.Entry> entries = new ArrayList<>();
                map.forEach((k, v) -> entries.add(new Node.Entry(0, String.valueOf(k), node(v, depth + 1))));
                yield new Node.Mapping(0, entries);
            }
            case List<?> list ->
                new Node.Sequence(0, list.stream().map(v -> node(v, depth + 1)).toList());
            case String text -> new Node.Scalar(0, text);
            case Long number -> new Node.Scalar(0, number.toString());
            case Integer number -> new Node.Scalar(0, number.toString());
            case Boolean truth -> new Node.Scalar(0, truth.toString());
            default ->
                throw new IllegalArgumentException(
                        "a record holds no value of type " + value.getClass().getSimpleName());
        };
    }
}
