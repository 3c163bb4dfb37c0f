package org.chancery.register.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.note.VerifierKey;
import org.chancery.register.tiles.TilePath;

/**
 * Verifies a log that somebody else serves. The root is recomputed from all entries and compared with the signed checkpoint; tiles,
 * openings, times, keys and an earlier checkpoint are compared with what was recomputed. Memory does not grow with the log.
 */
public final class Verifier {
    private final LogSource source;
    private final List<VerifierKey> trusted;
    private final Optional<Checkpoint> earlier;
    private final int threads;

    private Verifier(LogSource source, List<VerifierKey> trusted, Optional<Checkpoint> earlier, int threads) {
        this.source = source;
        this.trusted = trusted;
        this.earlier = earlier;
        this.threads = threads;
    }

    /** A verifier that takes the keys from the log itself, which proves that the log is whole but not whose it is. */
    public static Verifier of(LogSource source) {
        return new Verifier(
                source, List.of(), Optional.empty(), Runtime.getRuntime().availableProcessors());
    }

    /** The same, believing only these keys. */
    public Verifier trusting(List<VerifierKey> keys) {
        return new Verifier(source, List.copyOf(keys), earlier, threads);
    }

    /** The same, also requiring that the log only added to a checkpoint that was seen before. */
    public Verifier since(Checkpoint seenBefore) {
        return new Verifier(source, trusted, Optional.of(seenBefore), threads);
    }

    /** The same with a number of threads. */
    public Verifier on(int threadCount) {
        return new Verifier(source, trusted, earlier, threadCount);
    }

    /** Verifies everything; throws only if the source cannot be read at all. */
    public Report run() throws IOException {
        Findings findings = new Findings(source.name());
        List<VerifierKey> keys = keys();
        Checkpoint checkpoint;
        try {
            byte[] note = source.read("checkpoint")
                    .orElseThrow(() -> new IllegalArgumentException("there is no file \"checkpoint\""));
            checkpoint = Checkpoint.open(note, keys);
        } catch (IllegalArgumentException e) {
            return findings.refused(String.valueOf(e.getMessage()));
        }
        findings.signature(checkpoint, keys, !trusted.isEmpty());
        TreeCheck tree = new TreeCheck(
                source, checkpoint.size(), earlier.map(Checkpoint::size).orElse(-1L));
        readAll(checkpoint.size(), tree, findings);
        tree.finish();
        findings.tree(checkpoint, tree);
        earlier.ifPresent(before -> findings.earlier(before, checkpoint, tree));
        return findings.report(Optional.of(checkpoint));
    }

    private List<VerifierKey> keys() throws IOException {
        if (!trusted.isEmpty()) {
            return trusted;
        }
        String lines = new String(source.read("vkey").orElse(new byte[0]), StandardCharsets.UTF_8);
        try {
            return lines.lines().map(VerifierKey::parse).toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private void readAll(long size, TreeCheck tree, Findings findings) throws IOException {
        BundleCheck check = new BundleCheck(source, size);
        long bundles = (size + TilePath.FULL - 1) / TilePath.FULL;
        Deque<Future<BundleFacts>> running = new ArrayDeque<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            try {
                for (long next = 0; next < bundles || !running.isEmpty(); ) {
                    while (next < bundles && running.size() < 4 * threads) {
                        long index = next++;
                        running.add(pool.submit(() -> check.check(index)));
                    }
                    BundleFacts facts = result(running.remove());
                    findings.add(facts);
                    if (!facts.isHashed()) {
                        return;
                    }
                    tree.add(facts);
                }
            } finally {
                pool.shutdownNow();
            }
        }
    }

    private static BundleFacts result(Future<BundleFacts> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException unreadable) {
                throw unreadable;
            }
            throw new IllegalStateException("a bundle could not be checked", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while verifying", e);
        }
    }
}
