package org.chancery.register.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Proof that a larger tree only added leaves to a smaller one
 * (<a href="https://www.rfc-editor.org/rfc/rfc9162.html#section-2.1.4">RFC 9162, section 2.1.4</a>).
 *
 * @param from leaves of the smaller tree, at least 1: an empty tree is consistent with anything and proves nothing
 * @param to leaves of the larger tree
 * @param path hashes from the bottom up; empty when both sizes are equal
 */
public record ConsistencyProof(long from, long to, List<Hash> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }

    /** Makes the proof; sizes out of order and an empty first tree are refused with {@link IllegalArgumentException}. */
    public static ConsistencyProof make(Nodes nodes, long from, long to) {
        if (from < 1 || from > to) {
            throw new IllegalArgumentException("no consistency proof from size " + from + " to size " + to);
        }
        List<Hash> path = new ArrayList<>();
        walk(nodes, from, 0, to, true, path);
        return new ConsistencyProof(from, to, path);
    }

    private static void walk(Nodes nodes, long size, long from, long to, boolean whole, List<Hash> path) {
        if (size == to) {
            if (!whole) {
                path.add(nodes.range(from, to));
            }
            return;
        }
        long split = from + Long.highestOneBit(to - from - 1);
        if (size <= split) {
            walk(nodes, size, from, split, whole, path);
            path.add(nodes.range(split, to));
        } else {
            walk(nodes, size, split, to, false, path);
            path.add(nodes.range(from, split));
        }
    }

    /** True only if both roots follow from the path, with neither too many nor too few hashes. */
    public boolean holds(Hash smaller, Hash larger) {
        return from >= 1 && new SubtreeProof(0, from, to, path).holds(smaller, larger);
    }
}
