package org.chancery.bench.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Feeds damaged texts to targets, one after the other, and watches for crashes and hangs. */
final class FuzzRun {

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    /** An input that costs more processor time is a hang; waiting for a busy machine is none. */
    static final long MOST_MILLIS = 1_000;

    private static final long LIMIT = TimeUnit.MILLISECONDS.toNanos(MOST_MILLIS);
    private static final long GIVE_UP_MILLIS = 20_000;

    private final List<? extends Target> targets;
    private final long seed;
    private final int most;
    private final List<String> failures = new ArrayList<>();
    private final AtomicLong started = new AtomicLong(-1);
    private volatile int done;
    private volatile long slowestNanos;

    /**
     * @param seed input number i is damaged with seed + i
     * @param most length to which texts are cut down first
     */
    FuzzRun(List<? extends Target> targets, long seed, int most) {
        this.targets = List.copyOf(targets);
        this.seed = seed;
        this.most = most;
    }

    /** What a run found. Failures name the seed of the input; the slowest input is measured in processor time. */
    record Result(int inputs, List<String> failures, double slowestMillis, double seconds) {
        Result {
            failures = List.copyOf(failures);
        }
    }

    /** Runs the number of inputs, or until an input hangs for twenty seconds. */
    Result run(int inputs) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("fuzz");
        long begin = System.nanoTime();
        var worker = new Thread(() -> work(inputs, folder), "fuzz");
        worker.setDaemon(true);
        worker.start();
        while (!worker.join(Duration.ofMillis(200))) {
            long since = started.get();
            if (since >= 0 && System.nanoTime() - since > TimeUnit.MILLISECONDS.toNanos(GIVE_UP_MILLIS)) {
                synchronized (failures) {
                    failures.add("hang: seed " + (seed + done));
                }
                break;
            }
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        synchronized (failures) {
            return new Result(done, failures, slowestNanos / 1e6, seconds);
        }
    }

    private void work(int inputs, Path folder) {
        for (int i = 0; i < inputs; i++) {
            Target target = targets.get(i % targets.size());
            byte[] bytes = new Mutation(seed + i).of(target.sound(), most);
            started.set(System.nanoTime());
            long spent = CLOCK.getCurrentThreadCpuTime();
            try {
                if (!target.feed(bytes, folder)) {
                    fail("half-written", i, "");
                }
            } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError crash) {
                fail("crash", i, crash.toString());
            }
            long nanos = CLOCK.getCurrentThreadCpuTime() - spent;
            if (nanos > LIMIT) {
                fail("hang", i, nanos / 1_000_000 + " ms");
            }
            slowestNanos = Math.max(slowestNanos, nanos);
            done = i + 1;
        }
    }

    private void fail(String what, int input, String detail) {
        synchronized (failures) {
            failures.add(what + ": seed " + (seed + input) + " " + detail);
        }
    }
}
