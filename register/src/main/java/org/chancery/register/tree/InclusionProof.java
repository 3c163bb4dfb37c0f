package org.chancery.register.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * Proof that a leaf stands at an index of a tree of a given size
 * (<a href="https://www.rfc-editor.org/rfc/rfc9162.html#section-2.1.3">RFC 9162, section 2.1.3</a>).
 *
 * @param index position of the leaf, from 0
 * @param size leaves in the tree
 * @param path hashes from the leaf's neighbour up to the root
 */
public record InclusionProof(long index, long size, List<Hash> path) {
    public InclusionProof {
        path = List.copyOf(path);
    }

    /** Makes the proof; an index outside the tree is refused with {@link IllegalArgumentException}. */
    public static InclusionProof make(Nodes nodes, long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("a tree of " + size + " leaves has no leaf " + index);
        }
        List<Hash> path = new ArrayList<>();
        walk(nodes, index, 0, size, path);
        return new InclusionProof(index, size, path);
    }

    private static void walk(Nodes nodes, long index, long from, long to, List<Hash> path) {
        if (to - from == 1) {
            return;
        }
        long split = from + Long.highestOneBit(to - from - 1);
        if (index < split) {
            walk(nodes, index, from, split, path);
            path.add(nodes.range(split, to));
        } else {
            walk(nodes, index, split, to, path);
            path.add(nodes.range(from, split));
        }
    }

    /** True only if the path leads from this leaf to this root and has neither too many nor too few hashes. */
    public boolean holds(Hash leaf, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Rfc6962.node(sibling, hash);
                while ((node & 1) == 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Rfc6962.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }
}
