package org.chancery.register.tree;

import java.util.List;

/**
 * Proof that the subtree over leaves [start, end) is part of a tree, as the IETF PLANTS group drafts it. With start 0 it is the
 * consistency proof of RFC 9162. A subtree is valid if start is a
 * multiple of the smallest power of two that is at least its length; the empty subtree is part of every tree that reaches it.
 *
 * @param start first leaf of the subtree
 * @param end leaf after the last
 * @param size leaves in the whole tree
 * @param path hashes from the bottom up
 */
public record SubtreeProof(long start, long end, long size, List<Hash> path) {
    public SubtreeProof {
        path = List.copyOf(path);
    }

    /** True for a range that can be a subtree of some tree. */
    public static boolean isSubtree(long start, long end) {
        if (start < 0 || end <= start) {
            return false;
        }
        long length = end - start;
        long span = length == 1 ? 1 : Long.highestOneBit(length - 1) << 1;
        return span > 0 && start % span == 0;
    }

    /** True only if both roots follow from the path, with neither too many nor too few hashes. */
    public boolean holds(Hash subtree, Hash root) {
        if (start == end) {
            return start >= 0 && end <= size && path.isEmpty() && subtree.equals(Rfc6962.emptyRoot());
        }
        if (!isSubtree(start, end) || end > size) {
            return false;
        }
        long first = start;
        long second = end - 1;
        long third = size - 1;
        while (first != second && (second == third || (second & 1) == 1)) {
            first >>= 1;
            second >>= 1;
            third >>= 1;
        }
        List<Hash> rest = path;
        Hash seed = subtree;
        if (first != second) {
            if (rest.isEmpty()) {
                return false;
            }
            seed = rest.getFirst();
            rest = rest.subList(1, rest.size());
        }
        return climb(first, second, third, seed, rest, subtree, root);
    }

    private static boolean climb(long start, long end, long last, Hash seed, List<Hash> path, Hash subtree, Hash root) {
        long first = start;
        long second = end;
        long third = last;
        Hash small = seed;
        Hash large = seed;
        for (Hash sibling : path) {
            if (third == 0) {
                return false;
            }
            if ((second & 1) == 1 || second == third) {
                if (first < second) {
                    small = Rfc6962.node(sibling, small);
                }
                large = Rfc6962.node(sibling, large);
                while ((second & 1) == 0) {
                    first >>= 1;
                    second >>= 1;
                    third >>= 1;
                }
            } else {
                large = Rfc6962.node(large, sibling);
            }
            first >>= 1;
            second >>= 1;
            third >>= 1;
        }
        return third == 0 && small.equals(subtree) && large.equals(root);
    }
}
