package org.chancery.server.pages.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.Progress;
import org.chancery.law.status.ProgressPart;
import org.chancery.law.status.Timeline;
import org.chancery.law.status.Timeline.Event;
import org.chancery.law.status.Timeline.Kind;
import org.chancery.server.ruler.Labels;
import org.chancery.server.ruler.Scale;
import org.chancery.server.ruler.StepCurve;

/** Makes the ruler of an agreement's life from its timeline. */
final class TimeRulers {
    private static final Set<Kind> KEY = EnumSet.of(
            Kind.CONCLUDED,
            Kind.OPENED_FOR_SIGNATURE,
            Kind.THRESHOLD_REACHED,
            Kind.ENTERED_INTO_FORCE,
            Kind.AMENDMENT_IN_FORCE,
            Kind.ENDED);
    private static final List<Kind> STRIPS = List.of(Kind.SIGNED, Kind.CONSENTED, Kind.WITHDRAWAL_EFFECTIVE);

    private TimeRulers() {}

    /** The ruler up to {@code end} or the last event; empty where nothing is dated. {@code label} gives a mark's text. */
    static Optional<TimeRuler> of(
            Timeline timeline, Progress progress, LocalDate on, LocalDate end, Function<Event, String> label) {
        List<Event> events = timeline.events();
        if (events.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = events.getLast().date().isAfter(end) ? events.getLast().date() : end;
        var scale = Scale.around(events.getFirst().date(), last);
        var numbers = instruments(events);
        int most = numbers.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Optional<Integer> needed = needed(progress);
        var curve = new StepCurve(numbers, Math.max(most, needed.orElse(0)));
        var marks = marks(events, scale, label);
        return Optional.of(new TimeRuler(
                scale,
                curve.area(scale, on),
                curve.area(scale, last),
                most,
                needed.map(n -> new TimeRuler.Threshold(n, curve.height(n))),
                marks,
                marks.stream().mapToInt(m -> m.lane() + 1).max().orElse(0),
                STRIPS.stream().map(kind -> strip(kind, events, scale)).toList(),
                scale.x(on)));
    }

    private static SortedMap<LocalDate, Integer> instruments(List<Event> events) {
        var numbers = new TreeMap<LocalDate, Integer>();
        int number = 0;
        for (Event event : events) {
            int change = event.kind() == Kind.CONSENTED
                    ? 1
                    : event.kind() == Kind.WITHDRAWAL_EFFECTIVE || event.kind() == Kind.INSTRUMENT_WITHDRAWN ? -1 : 0;
            if (change != 0) {
                number += change;
                numbers.put(event.date(), number);
            }
        }
        return numbers;
    }

    private static Optional<Integer> needed(Progress progress) {
        return progress.parts().stream()
                .filter(part -> part.kind() == ProgressPart.Kind.COUNT)
                .flatMap(part -> part.needed().stream())
                .max(Integer::compare);
    }

    private static List<TimeRuler.Mark> marks(List<Event> events, Scale scale, Function<Event, String> label) {
        var key = events.stream().filter(event -> KEY.contains(event.kind())).toList();
        var texts = key.stream().map(label).toList();
        var places = Labels.place(
                key.stream().map(event -> scale.position(event.date())).toList(), texts);
        var marks = new ArrayList<TimeRuler.Mark>();
        for (int i = 0; i < key.size(); i++) {
            Event event = key.get(i);
            marks.add(new TimeRuler.Mark(
                    event.date(),
                    event.kind(),
                    event.future(),
                    scale.x(event.date()),
                    places.get(i).lane(),
                    places.get(i).end(),
                    texts.get(i)));
        }
        return marks;
    }

    private static TimeRuler.Strip strip(Kind kind, List<Event> events, Scale scale) {
        var days = new TreeMap<LocalDate, List<Event>>();
        events.stream()
                .filter(event -> event.kind() == kind)
                .forEach(event -> days.computeIfAbsent(event.date(), day -> new ArrayList<>())
                        .add(event));
        var ticks = days.entrySet().stream()
                .map(day -> new TimeRuler.Tick(
                        day.getKey(),
                        scale.x(day.getKey()),
                        states(day.getValue()),
                        day.getValue().getFirst().future()))
                .toList();
        return new TimeRuler.Strip(
                kind, ticks.stream().mapToInt(t -> t.states().size()).sum(), ticks);
    }

    private static List<StateCode> states(List<Event> events) {
        return events.stream().flatMap(event -> event.state().stream()).toList();
    }
}
