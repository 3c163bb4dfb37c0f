package org.chancery.marking.pdf;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts what a copy does not carry over. */
final class Omissions {
    private final Map<LeftOut.Kind, Integer> counts = new EnumMap<>(LeftOut.Kind.class);

    void add(LeftOut.Kind kind) {
        add(kind, 1);
    }

    void add(LeftOut.Kind kind, int count) {
        if (count > 0) {
            counts.merge(kind, count, Integer::sum);
        }
    }

    List<LeftOut> list() {
        return counts.entrySet().stream()
                .map(entry -> new LeftOut(entry.getKey(), entry.getValue()))
                .toList();
    }
}
