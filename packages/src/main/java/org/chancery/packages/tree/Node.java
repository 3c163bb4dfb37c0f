package org.chancery.packages.tree;

import java.util.List;

/** A value in a YAML or JSON document, with the line it stands on (0 where there are no lines). */
public sealed interface Node {

    int line();

    /** Keys and values in the order written; keys are unique. */
    record Mapping(int line, List<Entry> entries) implements Node {
        public Mapping {
            entries = List.copyOf(entries);
        }
    }

    /** One key with its value. */
    record Entry(int line, String key, Node value) {}

    record Sequence(int line, List<Node> items) implements Node {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** A text, number, date or truth value as written; what it means depends on the key. */
    record Scalar(int line, String text) implements Node {}
}
