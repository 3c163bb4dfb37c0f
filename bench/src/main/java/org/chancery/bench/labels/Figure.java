package org.chancery.bench.labels;

import java.util.Locale;

/**
 * One measured figure beside the most that it should be; no goal if that is zero.
 *
 * @param bench that measured it
 * @param name what was measured
 * @param unit of value and goal
 */
public record Figure(String bench, String name, double value, String unit, double goal, boolean exact) {

    /** Holds if it is at most the goal. */
    public static Figure atMost(String bench, String name, double value, String unit, double goal) {
        return new Figure(bench, name, value, unit, goal, false);
    }

    /** Holds if it is zero. */
    public static Figure none(String bench, String name, long value, String unit) {
        return new Figure(bench, name, value, unit, 0, true);
    }

    /** Tells, without a goal. */
    public static Figure told(String bench, String name, double value, String unit) {
        return new Figure(bench, name, value, unit, 0, false);
    }

    /** One JSON line. */
    public String line() {
        boolean hasGoal = exact || goal != 0;
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"figure\":\"%s\",\"value\":%s,\"unit\":\"%s\",\"goal\":%s,\"holds\":%s}",
                bench,
                name,
                number(value),
                unit,
                hasGoal ? "\"≤ " + number(goal) + "\"" : "null",
                hasGoal ? value <= goal : "null");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value).replaceFirst("\\.?0+$", "");
    }
}
