package org.chancery.register.tree;

/** Where the hashes of complete subtrees come from: a database, tiles, or memory. */
@FunctionalInterface
public interface Nodes {
    /** Hash of the node {@code index} of {@code level}, over leaves [index · 2^level, (index + 1) · 2^level). */
    Hash node(int level, long index);

    /** Root over the leaves [from, to), where {@code from} is a multiple of the largest power of two that is used. */
    default Hash range(long from, long to) {
        long count = to - from;
        if (count <= 0) {
            throw new IllegalArgumentException("no leaves from " + from + " to " + to);
        }
        int level = 63 - Long.numberOfLeadingZeros(count);
        if (Long.bitCount(count) == 1) {
            return node(level, from >> level);
        }
        long split = from + (1L << level);
        return Rfc6962.node(range(from, split), range(split, to));
    }

    /** Root of the tree of the first {@code size} leaves. */
    default Hash root(long size) {
        return size == 0 ? Rfc6962.emptyRoot() : range(0, size);
    }

    /** The nodes over leaf hashes held in memory; meant for small trees and tests. */
    static Nodes over(java.util.List<Hash> leaves) {
        return new Nodes() {
            @Override
            public Hash node(int level, long index) {
                return level == 0
                        ? leaves.get(Math.toIntExact(index))
                        : Rfc6962.node(node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
            }
        };
    }
}
