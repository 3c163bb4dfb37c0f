package org.chancery.bench.status;

import java.io.PrintStream;
import java.util.Locale;

/** Prints one JSON line a figure. */
final class Figures {
    private final PrintStream out;

    Figures(PrintStream out) {
        this.out = out;
    }

    /** A figure that should be at most the goal. */
    void atMost(String figure, double value, String unit, double goal) {
        print(figure, value, unit, goal, value <= goal);
    }

    /** A figure that should be at least the goal. */
    void atLeast(String figure, double value, String unit, double goal) {
        print(figure, value, unit, goal, value >= goal);
    }

    private void print(String figure, double value, String unit, double goal, boolean holds) {
        out.printf(
                Locale.ROOT,
                "{\"bench\":\"status\",\"figure\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"goal\":%s,\"holds\":%s}%n",
                figure,
                value,
                unit,
                goal == Math.rint(goal) ? String.valueOf((long) goal) : String.valueOf(goal),
                holds);
        out.flush();
    }

    /** A figure without a goal. */
    void note(String figure, double value, String unit) {
        out.printf(
                Locale.ROOT,
                "{\"bench\":\"status\",\"figure\":\"%s\",\"value\":%.3f,\"unit\":\"%s\",\"goal\":null,\"holds\":null}%n",
                figure,
                value,
                unit);
        out.flush();
    }
}
