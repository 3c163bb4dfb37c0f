package org.chancery.bench.text;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Supplier;

/** Measures work in process, warm, on one thread, and prints one JSON line a figure. */
final class Timing {
    private final PrintStream out;

    /** Keeps results alive, so that work is not left out. */
    private int sink;

    Timing(PrintStream out) {
        this.out = out;
    }

    /**
     * Median of repeated runs in milliseconds after a warm-up of at least a second; goal 0 for none. The thread's processor time is
     * printed too: it says the same on a busy machine.
     */
    double run(String figure, double goal, Supplier<?> work) {
        long warm = System.nanoTime() + 1_500_000_000L;
        while (System.nanoTime() < warm) {
            sink += work.get() == null ? 1 : 0;
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long[] times = new long[15];
        long[] processor = new long[15];
        long limit = System.nanoTime() + 6_000_000_000L;
        int count = 0;
        while (count < times.length && (count < 3 || System.nanoTime() < limit)) {
            long used = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            Object result = work.get();
            processor[count] = threads.getCurrentThreadCpuTime() - used;
            times[count++] = System.nanoTime() - start;
            sink += result == null ? 1 : 0;
        }
        double value = median(times, count);
        print(figure, value, "ms", goal);
        print(figure + ", processor time", median(processor, count), "ms", 0);
        return value;
    }

    private static double median(long[] times, int count) {
        long[] measured = Arrays.copyOf(times, count);
        Arrays.sort(measured);
        return measured[count / 2] / 1e6;
    }

    /** A figure that must not be smaller than its goal. */
    void atLeast(String figure, double value, String unit, double goal) {
        line(figure, value, unit, "\">= " + goal + "\"", String.valueOf(value >= goal));
    }

    /** A figure that must not be greater than its goal; goal 0 for none. */
    void print(String figure, double value, String unit, double goal) {
        line(
                figure,
                value,
                unit,
                goal > 0 ? String.valueOf(goal) : "null",
                goal > 0 ? String.valueOf(value <= goal) : "null");
    }

    private void line(String figure, double value, String unit, String goal, String holds) {
        out.printf(
                Locale.ROOT,
                "{\"bench\":\"text\",\"figure\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"goal\":%s,\"holds\":%s}%n",
                figure,
                value,
                unit,
                goal,
                holds);
        out.flush();
    }

    int sink() {
        return sink;
    }
}
