package org.chancery.register.verify;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.chancery.register.tiles.Bundle;
import org.chancery.register.tiles.TilePath;
import org.chancery.register.tiles.TilePath.Content;
import org.chancery.register.tree.Hash;
import org.chancery.register.tree.Rfc6962;

/** Reads the entries of one bundle, hashes them, compares them with their tile and with their openings. Runs on any thread. */
final class BundleCheck {
    private final LogSource source;
    private final long size;

    BundleCheck(LogSource source, long size) {
        this.source = source;
        this.size = size;
    }

    BundleFacts check(long index) throws IOException {
        TilePath entries = TilePath.holding(Content.ENTRIES, 0, index * TilePath.FULL, size);
        BundleFacts facts = new BundleFacts(entries.first(), entries.width());
        Optional<byte[]> bundle = read(entries);
        if (bundle.isEmpty()) {
            facts.found(new Difference.Missing(entries.path(), "is missing"));
            return facts;
        }
        if (!hash(facts, bundle.get(), entries)) {
            return facts;
        }
        compareWithTile(facts, TilePath.holding(Content.HASHES, 0, index * TilePath.FULL, size));
        TilePath openings = TilePath.holding(Content.OPENINGS, 0, index * TilePath.FULL, size);
        Optional<byte[]> published = read(openings);
        if (published.isEmpty()) {
            facts.found(new Difference.Missing(openings.path(), "is missing"));
        } else {
            new OpeningCheck(facts).check(bundle.get(), published.get(), openings);
        }
        return facts;
    }

    private static boolean hash(BundleFacts facts, byte[] bytes, TilePath path) {
        Bundle bundle = Bundle.of(Content.ENTRIES, bytes);
        byte[] hashes = facts.hashes();
        try {
            for (int i = 0; i < path.width(); i++) {
                if (!bundle.advance()) {
                    facts.found(
                            new Difference.Missing(path.path(), "has only " + i + " of " + path.width() + " entries"));
                    return false;
                }
                Rfc6962.leaf(bytes, bundle.start(), bundle.length(), hashes, i * Hash.LENGTH);
            }
        } catch (IllegalArgumentException cutShort) {
            facts.found(new Difference.Missing(path.path(), "cannot be read: " + cutShort.getMessage()));
            return false;
        }
        facts.hashed();
        return true;
    }

    private void compareWithTile(BundleFacts facts, TilePath path) throws IOException {
        Optional<byte[]> tile = read(path);
        int length = path.width() * Hash.LENGTH;
        if (tile.isEmpty() || tile.get().length < length) {
            facts.found(new Difference.Missing(path.path(), tile.isEmpty() ? "is missing" : "is cut short"));
            return;
        }
        int mismatch = Arrays.mismatch(facts.hashes(), 0, length, tile.get(), 0, length);
        if (mismatch >= 0) {
            facts.found(new Difference.EntryDiffers(facts.first() + mismatch / Hash.LENGTH));
        }
    }

    /** A partial piece may have been replaced by the full one meanwhile. */
    private Optional<byte[]> read(TilePath path) throws IOException {
        Optional<byte[]> bytes = source.read(path.path());
        return bytes.isEmpty() && path.isPartial() ? source.read(path.full().path()) : bytes;
    }
}
