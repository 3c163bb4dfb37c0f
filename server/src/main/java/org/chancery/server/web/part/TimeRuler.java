package org.chancery.server.web.part;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Events on a line of time, placed so that their words do not run into each other.
 *
 * @param from first day of the line
 * @param to last day of the line
 * @param today the day that the page shows, if it lies on the line
 * @param points what happened, in order of date, each with its place
 * @param stretches times that lasted, for example in force
 * @param years years to be written below the line
 */
public record TimeRuler(
        LocalDate from,
        LocalDate to,
        Optional<Double> today,
        List<Placed> points,
        List<Stretch> stretches,
        List<Year> years) {

    /** Width of the drawing in its own units; all places lie between 0 and this. */
    public static final int WIDTH = 960;

    private static final int MARGIN = 10;
    private static final double LETTER = 6.6;

    /** An event to be drawn. */
    public record Event(LocalDate date, String text, boolean future) {}

    /** A time that lasted; without an end it reaches the end of the line. */
    public record Lasting(LocalDate from, Optional<LocalDate> to) {}

    /** An event with its place: {@code x} on the line, {@code row} above it from 0, text to the left of its stem or right. */
    public record Placed(Event event, double x, int row, boolean toTheLeft) {}

    /** A stretch with its places. */
    public record Stretch(double from, double to) {}

    /** A year with the place of its first day. */
    public record Year(int year, double x) {}

    public TimeRuler {
        points = List.copyOf(points);
        stretches = List.copyOf(stretches);
        years = List.copyOf(years);
    }

    /** Places the events; the line reaches a little beyond the first and last of them and includes {@code shown}. */
    public static TimeRuler of(List<Event> events, List<Lasting> lasting, LocalDate shown) {
        LocalDate first =
                events.stream().map(Event::date).min(Comparator.naturalOrder()).orElse(shown);
        LocalDate last =
                events.stream().map(Event::date).max(Comparator.naturalOrder()).orElse(shown);
        LocalDate begin = first.isBefore(shown) ? first : shown;
        LocalDate end = last.isAfter(shown) ? last : shown;
        long slack = Math.max(30, ChronoUnit.DAYS.between(begin, end) / 40);
        Scale scale = new Scale(begin.minusDays(slack), end.plusDays(slack));
        return new TimeRuler(
                scale.from,
                scale.to,
                Optional.of(scale.x(shown)),
                placed(events, scale),
                lasting.stream()
                        .map(it -> new Stretch(
                                scale.x(it.from()), it.to().map(scale::x).orElse((double) WIDTH - MARGIN)))
                        .toList(),
                years(scale));
    }

    /** Rows of words above the line. */
    public int rows() {
        return points.stream().mapToInt(it -> it.row() + 1).max().orElse(1);
    }

    private static List<Placed> placed(List<Event> events, Scale scale) {
        // From the latest back: earlier words then stand higher, and no stem runs through the words of another.
        List<Event> ordered = events.stream()
                .sorted(Comparator.comparing(Event::date).reversed())
                .toList();
        List<List<double[]>> taken = new ArrayList<>();
        List<Placed> placed = new ArrayList<>();
        for (Event event : ordered) {
            double x = scale.x(event.date());
            double width = event.text().length() * LETTER + 12;
            boolean left = x + width > WIDTH;
            double start = left ? x - width : x;
            int row = freeRow(taken, start, start + width);
            placed.add(new Placed(event, x, row, left));
        }
        return placed.reversed();
    }

    private static int freeRow(List<List<double[]>> taken, double start, double end) {
        for (int row = 0; ; row++) {
            if (row == taken.size()) {
                taken.add(new ArrayList<>());
            }
            if (taken.get(row).stream().noneMatch(it -> it[0] < end && start < it[1])) {
                taken.get(row).add(new double[] {start, end});
                return row;
            }
        }
    }

    private static List<Year> years(Scale scale) {
        int span = Math.max(1, scale.to.getYear() - scale.from.getYear());
        int step = List.of(1, 2, 5, 10, 20, 50, 100).stream()
                .filter(it -> span / it <= 14)
                .findFirst()
                .orElse(200);
        List<Year> years = new ArrayList<>();
        for (int year = scale.from.getYear() + 1; year <= scale.to.getYear(); year++) {
            double x = scale.x(LocalDate.of(year, 1, 1));
            if (year % step == 0 && x < WIDTH - 15) {
                years.add(new Year(year, x));
            }
        }
        return years;
    }

    private record Scale(LocalDate from, LocalDate to) {

        double x(LocalDate date) {
            double days = Math.max(1, ChronoUnit.DAYS.between(from, to));
            double place = ChronoUnit.DAYS.between(from, date) / days;
            return Math.round((MARGIN + place * (WIDTH - 2 * MARGIN)) * 10) / 10.0;
        }
    }
}
