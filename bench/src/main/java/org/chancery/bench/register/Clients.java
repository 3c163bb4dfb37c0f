package org.chancery.bench.register;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Sixteen clients that each do one thing after the other for a while; each thing is timed. */
final class Clients {
    static final int COUNT = 16;

    /** What one client has open while it works. */
    interface Opening {
        Client open(int client) throws Exception;
    }

    /** A client with its own connection. */
    interface Client extends AutoCloseable {
        void once(long round) throws Exception;

        @Override
        default void close() throws Exception {}
    }

    /** Rate and the slowest hundredth. */
    record Result(double perSecond, double p50Millis, double p99Millis) {}

    private Clients() {}

    static Result run(Opening opening, double warmSeconds, double seconds)
            throws InterruptedException, ExecutionException {
        CountDownLatch ready = new CountDownLatch(COUNT);
        try (ExecutorService pool = Executors.newFixedThreadPool(COUNT)) {
            var futures = IntStream.range(0, COUNT)
                    .<Future<long[]>>mapToObj(
                            client -> pool.submit(() -> work(opening, client, ready, warmSeconds, seconds)))
                    .toList();
            long[] all = new long[0];
            for (Future<long[]> future : futures) {
                long[] some = future.get();
                int length = all.length;
                all = Arrays.copyOf(all, length + some.length);
                System.arraycopy(some, 0, all, length, some.length);
            }
            Arrays.sort(all);
            return new Result(all.length / seconds, millis(all, 0.5), millis(all, 0.99));
        }
    }

    private static long[] work(Opening opening, int id, CountDownLatch ready, double warm, double seconds)
            throws Exception {
        try (Client client = opening.open(id)) {
            ready.countDown();
            ready.await();
            long start = System.nanoTime();
            long measureFrom = start + (long) (warm * 1e9);
            long end = measureFrom + (long) (seconds * 1e9);
            long[] nanos = new long[1024];
            int count = 0;
            for (long round = 0, now = start; now < end; round++) {
                client.once(round);
                long done = System.nanoTime();
                if (done >= measureFrom && done < end) {
                    if (count == nanos.length) {
                        nanos = Arrays.copyOf(nanos, 2 * count);
                    }
                    nanos[count++] = done - now;
                }
                now = done;
            }
            return Arrays.copyOf(nanos, count);
        }
    }

    private static double millis(long[] sorted, double share) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / 1e6;
    }
}
