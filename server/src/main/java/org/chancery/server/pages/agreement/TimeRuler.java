package org.chancery.server.pages.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.Timeline;
import org.chancery.server.ruler.Scale;

/**
 * The life of an agreement on one line, ready to be drawn.
 *
 * @param bound area under the number of parties, up to the date asked about
 * @param consents area under the number of States that consented and did not leave, up to the date asked about
 * @param whole the same over the whole line, drawn fainter
 * @param parties the number of parties on the date asked about
 * @param waiting how many had consented by then and were not bound yet
 * @param threshold the number that the clause asks for, and its height on the sheet
 * @param marks key dates in their order, each with its label
 * @param lanes how many lanes the labels need
 * @param strips signatures, deposits, departures; each a row of ticks
 * @param on where the date asked about stands
 */
public record TimeRuler(
        Scale scale,
        String bound,
        String consents,
        String whole,
        int parties,
        int waiting,
        Optional<Threshold> threshold,
        List<Mark> marks,
        int lanes,
        List<Strip> strips,
        String on) {
    /** The number needed. */
    public record Threshold(int needed, String y) {}

    /** A key date. */
    public record Mark(
            LocalDate date, Timeline.Kind kind, boolean future, String x, int lane, boolean end, String label) {}

    /** A row of ticks of one kind. */
    public record Strip(Timeline.Kind kind, int total, List<Tick> ticks) {}

    /** One day with those who acted on it; at most the first few are named. */
    public record Tick(LocalDate date, String x, List<StateCode> states, boolean future) {}

    public TimeRuler {
        marks = List.copyOf(marks);
        strips = List.copyOf(strips);
    }
}
