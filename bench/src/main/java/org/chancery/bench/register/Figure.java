package org.chancery.bench.register;

import java.util.Locale;

/**
 * One measured figure beside its goal.
 *
 * @param name what was measured
 * @param value as measured
 * @param unit unit of value and goal
 * @param goal what it should be; zero if the figure is for comparison only
 * @param atLeast true if more is better
 */
record Figure(String name, double value, String unit, double goal, boolean atLeast) {
    static Figure atLeast(String name, double value, String unit, double goal) {
        return new Figure(name, value, unit, goal, true);
    }

    static Figure atMost(String name, double value, String unit, double goal) {
        return new Figure(name, value, unit, goal, false);
    }

    static Figure forComparison(String name, double value, String unit) {
        return new Figure(name, value, unit, 0, true);
    }

    boolean holds() {
        return atLeast ? value >= goal : value <= goal;
    }

    /** One JSON line. */
    String line() {
        String aim = goal == 0 ? "null" : "\"" + (atLeast ? "≥ " : "≤ ") + number(goal) + "\"";
        return "{\"bench\":\"register\",\"figure\":\"" + name + "\",\"value\":" + number(value) + ",\"unit\":\"" + unit
                + "\",\"goal\":" + aim + ",\"holds\":" + (goal == 0 ? "null" : holds()) + "}";
    }

    private static String number(double value) {
        return value >= 100
                ? String.format(Locale.ROOT, "%.0f", value)
                : String.format(Locale.ROOT, "%.3f", value).replaceFirst("\\.?0+$", "");
    }
}
