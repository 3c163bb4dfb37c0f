package org.chancery.register.verify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.register.tiles.TilePath;
import org.chancery.register.tiles.TilePath.Content;
import org.chancery.register.tree.Frontier;
import org.chancery.register.tree.Hash;
import org.chancery.register.tree.Rfc6962;

/**
 * Builds the tree from the hashes of the entries, bundle by bundle, and compares every stored node above the leaves with what the
 * entries give. Keeps one unfinished tile for each level, whatever the size of the log.
 */
final class TreeCheck {
    private static final int TOP = 8;

    private final LogSource source;
    private final long size;
    private final long earlierSize;
    private final Frontier tree = new Frontier();
    private final List<List<Hash>> unfinished = new ArrayList<>();
    private final long[] finishedTiles = new long[TOP];
    private Optional<Hash> earlierRoot = Optional.empty();
    private Optional<Difference.SubtreeDiffers> smallest = Optional.empty();
    private Optional<Difference.Missing> missing = Optional.empty();

    TreeCheck(LogSource source, long size, long earlierSize) {
        this.source = source;
        this.size = size;
        this.earlierSize = earlierSize;
        for (int level = 0; level < TOP; level++) {
            unfinished.add(new ArrayList<>());
        }
    }

    /** Adds the leaf hashes of the next bundle. */
    void add(BundleFacts bundle) throws IOException {
        byte[] hashes = bundle.hashes();
        boolean endsInside = earlierSize > bundle.first() && earlierSize <= bundle.first() + bundle.width();
        if (bundle.width() == TilePath.FULL) {
            Hash root = Rfc6962.completeRoot(hashes, 0, TilePath.FULL);
            addNode(1, root);
            if (!endsInside) {
                tree.appendComplete(8, root);
                return;
            }
        }
        for (int i = 0; i < bundle.width(); i++) {
            tree.append(Hash.at(hashes, i * Hash.LENGTH));
            if (tree.size() == earlierSize) {
                earlierRoot = Optional.of(tree.root());
            }
        }
    }

    private void addNode(int level, Hash hash) throws IOException {
        if (level >= TOP) {
            return;
        }
        List<Hash> tile = unfinished.get(level);
        tile.add(hash);
        if (tile.size() == TilePath.FULL) {
            byte[] hashes = compare(level, tile);
            finishedTiles[level]++;
            tile.clear();
            addNode(level + 1, Rfc6962.completeRoot(hashes, 0, TilePath.FULL));
        }
    }

    /** Compares the tiles at the right edge, which stay partial. */
    void finish() throws IOException {
        for (int level = 1; level < TOP; level++) {
            if (!unfinished.get(level).isEmpty()) {
                compare(level, unfinished.get(level));
            }
        }
    }

    private byte[] compare(int level, List<Hash> computed) throws IOException {
        byte[] hashes = new byte[computed.size() * Hash.LENGTH];
        for (int i = 0; i < computed.size(); i++) {
            computed.get(i).copyTo(hashes, i * Hash.LENGTH);
        }
        TilePath path = TilePath.holding(Content.HASHES, level, finishedTiles[level] * TilePath.FULL, size);
        Optional<byte[]> stored = source.read(path.path());
        if (stored.isEmpty() && path.isPartial()) {
            stored = source.read(path.full().path());
        }
        if (stored.isEmpty() || stored.get().length < hashes.length) {
            missing = missing.or(() -> Optional.of(new Difference.Missing(path.path(), "is missing or cut short")));
            return hashes;
        }
        int mismatch = java.util.Arrays.mismatch(hashes, 0, hashes.length, stored.get(), 0, hashes.length);
        if (mismatch >= 0) {
            noteSubtree(level, path, path.first() + mismatch / Hash.LENGTH);
        }
        return hashes;
    }

    private void noteSubtree(int level, TilePath path, long index) {
        long leaves = 1L << (8 * level);
        long from = index * leaves;
        if (smallest.isEmpty() || smallest.get().to() - smallest.get().from() > leaves) {
            smallest = Optional.of(new Difference.SubtreeDiffers(from, from + leaves, path.path()));
        }
    }

    Hash root() {
        return tree.root();
    }

    long size() {
        return tree.size();
    }

    Optional<Hash> earlierRoot() {
        return earlierRoot;
    }

    /** The smallest subtree that differs, the leftmost among equals. */
    Optional<Difference.SubtreeDiffers> smallestDifference() {
        return smallest;
    }

    Optional<Difference.Missing> missing() {
        return missing;
    }
}
