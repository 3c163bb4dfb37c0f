package org.chancery.register.tree;

import java.util.ArrayList;
import java.util.List;

/**
 * The right edge of a growing tree: the roots of its complete subtrees, largest first. It is all one needs in order to add leaves
 * and to know the root, so that appending costs two hashes a leaf on average and no reading. Not safe for several threads.
 */
public final class Frontier {
    private static final int LEVELS = 63;

    private final Hash[] roots = new Hash[LEVELS];
    private long size;

    /** Called for each subtree that becomes complete: the node {@code index} of {@code level} over 2^level leaves. */
    public interface Completed {
        void node(int level, long index, Hash hash);
    }

    /** An empty tree. */
    public Frontier() {}

    /** A tree of known size whose edge was stored with {@link #edge()}. */
    public static Frontier of(long size, byte[] edge) {
        if (size < 0 || edge.length != Long.bitCount(size) * Hash.LENGTH) {
            throw new IllegalArgumentException(
                    "the edge of a tree of " + size + " leaves does not have " + edge.length + " bytes");
        }
        Frontier frontier = new Frontier();
        frontier.size = size;
        int offset = 0;
        for (int level = LEVELS - 1; level >= 0; level--) {
            if ((size >> level & 1) == 1) {
                frontier.roots[level] = Hash.at(edge, offset);
                offset += Hash.LENGTH;
            }
        }
        return frontier;
    }

    /** A copy that grows on its own. */
    public Frontier copy() {
        return of(size, edge());
    }

    /** Number of leaves. */
    public long size() {
        return size;
    }

    /** Adds one leaf. */
    public void append(Hash leaf) {
        append(leaf, (level, index, hash) -> {});
    }

    /** Adds one leaf and names every subtree that it completes, lowest first, the leaf itself not included. */
    public void append(Hash leaf, Completed completed) {
        appendComplete(0, leaf, completed);
    }

    /** Adds a complete subtree of 2^level leaves; the size must be a multiple of that. */
    public void appendComplete(int level, Hash root) {
        if (size % (1L << level) != 0) {
            throw new IllegalStateException("a subtree of level " + level + " cannot start at leaf " + size);
        }
        appendComplete(level, root, (l, index, hash) -> {});
    }

    private void appendComplete(int startLevel, Hash root, Completed completed) {
        Hash hash = root;
        int level = startLevel;
        while ((size >> level & 1) == 1) {
            hash = Rfc6962.node(roots[level], hash);
            level++;
            completed.node(level, size >> level, hash);
        }
        roots[level] = hash;
        size += 1L << startLevel;
    }

    /** Root of the tree as it stands. */
    public Hash root() {
        List<Hash> present = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            if ((size >> level & 1) == 1) {
                present.add(roots[level]);
            }
        }
        if (present.isEmpty()) {
            return Rfc6962.emptyRoot();
        }
        Hash root = present.getFirst();
        for (Hash left : present.subList(1, present.size())) {
            root = Rfc6962.node(left, root);
        }
        return root;
    }

    /** The roots of the complete subtrees, largest first, 32 bytes each. */
    public byte[] edge() {
        byte[] edge = new byte[Long.bitCount(size) * Hash.LENGTH];
        int offset = 0;
        for (int level = LEVELS - 1; level >= 0; level--) {
            if ((size >> level & 1) == 1) {
                roots[level].copyTo(edge, offset);
                offset += Hash.LENGTH;
            }
        }
        return edge;
    }
}
