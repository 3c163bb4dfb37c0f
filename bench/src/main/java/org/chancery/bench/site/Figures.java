package org.chancery.bench.site;

import java.io.PrintStream;
import java.util.Locale;

/** Prints figures as JSON lines with their goals. */
final class Figures {

    private final PrintStream out;

    Figures(PrintStream out) {
        this.out = out;
    }

    void atMost(String figure, double value, String unit, double goal) {
        print(figure, value, unit, "\"<= " + number(goal) + "\"", Boolean.toString(value <= goal));
    }

    void atLeast(String figure, double value, String unit, double goal) {
        print(figure, value, unit, "\">= " + number(goal) + "\"", Boolean.toString(value >= goal));
    }

    /** A figure without a goal. */
    void told(String figure, double value, String unit) {
        print(figure, value, unit, "null", "null");
    }

    private void print(String figure, double value, String unit, String goal, String holds) {
        out.printf(
                Locale.ROOT,
                "{\"bench\":\"site\",\"figure\":\"%s\",\"value\":%s,\"unit\":\"%s\",\"goal\":%s,\"holds\":%s}%n",
                figure,
                number(value),
                unit,
                goal,
                holds);
        out.flush();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 100 || value == Math.rint(value) ? "%.0f" : "%.2f", value);
    }
}
