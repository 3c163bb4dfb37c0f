package org.chancery.server.ruler;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A line from one date to a later one, both included. */
public record Scale(LocalDate from, LocalDate to) {
    private static final int MOST_YEARS = 9;
    /** Per cent of the width beyond which a year would be cut at the edge. */
    private static final double LAST_WORD = 98;

    /** A year's first day on the line. */
    public record Year(int year, String x) {}

    public Scale {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("a ruler needs an end after its beginning: " + from + " to " + to);
        }
    }

    /** From a little before the first date to a little after the last, so that no mark stands on the edge. */
    public static Scale around(LocalDate first, LocalDate last) {
        long days = Math.max(ChronoUnit.DAYS.between(first, last), 200);
        return new Scale(first.minusDays(days / 50 + 1), last.plusDays(days / 30 + 1));
    }

    /** Per cent of the width; dates outside stand on the nearer end. */
    public double position(LocalDate date) {
        double whole = ChronoUnit.DAYS.between(from, to);
        double part = ChronoUnit.DAYS.between(from, date);
        return 100 * Math.clamp(part / whole, 0, 1);
    }

    /** The position as an SVG length. */
    public String x(LocalDate date) {
        return percent(position(date));
    }

    /** The distance between two dates as an SVG length, never less than a visible sliver. */
    public String width(LocalDate a, LocalDate b) {
        return percent(Math.max(position(b) - position(a), 0.2));
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    /** At most ten years to print, at round steps; none at the very end of the line. */
    public List<Year> years() {
        int step = 1;
        for (int candidate : new int[] {1, 2, 5, 10, 20, 50, 100}) {
            step = candidate;
            if ((to.getYear() - from.getYear()) / candidate <= MOST_YEARS) {
                break;
            }
        }
        var years = new ArrayList<Year>();
        for (int year = Math.floorDiv(from.getYear(), step) * step; year <= to.getYear(); year += step) {
            var day = LocalDate.of(year, 1, 1);
            if (contains(day) && position(day) < LAST_WORD) {
                years.add(new Year(year, x(day)));
            }
        }
        return years;
    }

    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
