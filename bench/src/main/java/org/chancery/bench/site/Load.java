package org.chancery.bench.site;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several clients that each ask for one page after the other, every page equally often. */
final class Load {

    private Load() {}

    /** What came of it; times in nanoseconds, sorted. */
    record Outcome(long[] times, long bytes, long failed, String firstFailure, Duration lasted) {

        double perSecond() {
            return times.length / (lasted.toNanos() / 1e9);
        }

        double percentile(int percent) {
            return times[Math.min(times.length - 1, times.length * percent / 100)] / 1e6;
        }

        double meanBytes() {
            return (double) bytes / times.length;
        }
    }

    static Outcome run(int port, List<String> pages, int clients, Duration duration)
            throws IOException, InterruptedException {
        long start = System.nanoTime();
        long end = start + duration.toNanos();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<PageClient>> running = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                int first = client;
                running.add(threads.submit(() -> asking(port, pages, first, end)));
            }
            List<PageClient> done = new ArrayList<>();
            for (Future<PageClient> each : running) {
                done.add(each.get());
            }
            return outcome(done, Duration.ofNanos(System.nanoTime() - start));
        } catch (ExecutionException e) {
            throw new IOException("a client broke off", e);
        }
    }

    private static PageClient asking(int port, List<String> pages, int first, long end) throws IOException {
        try (PageClient client = new PageClient(port)) {
            for (int i = first; System.nanoTime() < end; i++) {
                client.ask(pages.get(i % pages.size()));
            }
            return client;
        }
    }

    private static Outcome outcome(List<PageClient> clients, Duration lasted) {
        long[] times = clients.stream().flatMapToLong(PageClient::times).toArray();
        Arrays.sort(times);
        return new Outcome(
                times,
                clients.stream().mapToLong(PageClient::bytes).sum(),
                clients.stream().mapToLong(PageClient::failed).sum(),
                clients.stream()
                        .map(PageClient::firstFailure)
                        .filter(it -> !it.isEmpty())
                        .findFirst()
                        .orElse(""),
                lasted);
    }
}
