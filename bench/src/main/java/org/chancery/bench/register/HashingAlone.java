package org.chancery.bench.register;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.register.envelope.Opening;
import org.chancery.register.tiles.Bundle;
import org.chancery.register.tiles.TilePath;
import org.chancery.register.tiles.TilePath.Content;
import org.chancery.register.tree.Hash;
import org.chancery.register.tree.Rfc6962;

/**
 * The SHA-256 that a verification cannot avoid, and nothing else: each leaf, each node, each commitment of a published opening, on the
 * same number of threads. Files are read outside the time that counts.
 */
final class HashingAlone {
    private HashingAlone() {}

    /** Seconds of hashing, by the clock, if the threads were never idle. */
    static double seconds(Path folder, int size, int threads) throws Exception {
        int bundles = (size + TilePath.FULL - 1) / TilePath.FULL;
        long nanos = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Long>> parts = new ArrayList<>();
            for (int i = 0; i < bundles; i++) {
                int first = i * TilePath.FULL;
                parts.add(pool.submit(() -> bundle(folder, first, size)));
            }
            for (Future<Long> part : parts) {
                nanos += part.get();
            }
        }
        return nanos / 1e9 / threads;
    }

    private static long bundle(Path folder, int first, int size) throws Exception {
        TilePath path = TilePath.holding(Content.ENTRIES, 0, first, size);
        byte[] entries = Files.readAllBytes(folder.resolve(path.path()));
        byte[] openings = Files.readAllBytes(folder.resolve(
                TilePath.holding(Content.OPENINGS, 0, first, size).path()));
        List<byte[]> salted = new ArrayList<>();
        Bundle published = Bundle.of(Content.OPENINGS, openings);
        while (published.advance()) {
            salted.add(Opening.salted(openings, published.start(), published.length()));
        }
        MessageDigest sha = MessageDigest.getInstance("SHA-256");
        byte[] hashes = new byte[path.width() * Hash.LENGTH];
        byte[] commitment = new byte[Hash.LENGTH];
        long start = System.nanoTime();
        Bundle bundle = Bundle.of(Content.ENTRIES, entries);
        for (int i = 0; bundle.advance(); i++) {
            Rfc6962.leaf(entries, bundle.start(), bundle.length(), hashes, i * Hash.LENGTH);
            sha.update(salted.get(i));
            sha.digest(commitment, 0, commitment.length);
        }
        for (int width = Integer.highestOneBit(path.width()); width > 1; width /= 2) {
            for (int i = 0; i < width; i += 2) {
                Rfc6962.node(hashes, i * Hash.LENGTH, hashes, i / 2 * Hash.LENGTH);
            }
        }
        return System.nanoTime() - start;
    }
}
