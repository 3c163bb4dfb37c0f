package org.chancery.server.ruler;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;

/** A number that changes on certain dates, as an area under steps. The sheet is 1000 wide and 100 high; y grows downwards. */
public record StepCurve(SortedMap<LocalDate, Integer> values, int most) {
    /** The area as SVG path data, up to {@code until}; empty when nothing has happened by then. */
    public String area(Scale scale, LocalDate until) {
        var path = new StringBuilder();
        for (Map.Entry<LocalDate, Integer> step : values.entrySet()) {
            if (step.getKey().isAfter(until)) {
                break;
            }
            path.append(path.isEmpty() ? "M" + x(scale, step.getKey()) + " 100V" : "H" + x(scale, step.getKey()) + "V")
                    .append(height(step.getValue()));
        }
        return path.isEmpty()
                ? ""
                : path.append("H").append(x(scale, until)).append("V100Z").toString();
    }

    /** Where the number stands on the sheet. */
    public String height(int number) {
        return String.format(Locale.ROOT, "%.1f", 100 - 100.0 * number / Math.max(most, 1));
    }

    private static String x(Scale scale, LocalDate date) {
        return String.format(Locale.ROOT, "%.1f", scale.position(date) * 10);
    }
}
