package org.chancery.register.tiles;

import java.util.LinkedHashMap;
import java.util.Map;
import org.chancery.register.tree.Hash;
import org.chancery.register.tree.Nodes;
import org.chancery.register.tree.Rfc6962;

/**
 * The nodes of a tree, computed from its tiles. Proofs made from them are only as good as the tiles: a reader who does not trust
 * the source must recompute the root from all entries. Keeps the last tiles read; not safe for several threads.
 */
public final class TileNodes implements Nodes {
    private static final int KEPT = 64;

    private final TileReader reader;
    private final long size;
    private final Map<TilePath, byte[]> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<TilePath, byte[]> eldest) {
            return size() > KEPT;
        }
    };

    /** Gives the bytes of a tile: 32 bytes for each of its hashes. */
    @FunctionalInterface
    public interface TileReader {
        byte[] read(TilePath path);
    }

    /** Nodes of the tree of the first {@code size} leaves. */
    public TileNodes(TileReader reader, long size) {
        this.reader = reader;
        this.size = size;
    }

    @Override
    public Hash node(int level, long index) {
        int tileLevel = level / 8;
        int height = level % 8;
        long position = index << height;
        TilePath path = TilePath.holding(TilePath.Content.HASHES, tileLevel, position, size);
        byte[] hashes = kept.computeIfAbsent(path, this::read);
        int offset = (int) (position - path.first()) * Hash.LENGTH;
        return Rfc6962.completeRoot(hashes, offset, 1 << height);
    }

    private byte[] read(TilePath path) {
        byte[] hashes = reader.read(path);
        if (hashes.length != path.width() * Hash.LENGTH) {
            throw new IllegalStateException(
                    path.path() + " has " + hashes.length + " bytes, not " + path.width() * Hash.LENGTH);
        }
        return hashes;
    }
}
