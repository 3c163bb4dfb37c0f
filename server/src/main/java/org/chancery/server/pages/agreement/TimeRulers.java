package org.chancery.server.pages.agreement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.status.AgreementStatus;
import org.chancery.law.status.Progress;
import org.chancery.law.status.ProgressPart;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.Timeline;
import org.chancery.law.status.Timeline.Event;
import org.chancery.law.status.Timeline.Kind;
import org.chancery.server.pages.shared.Leaving;
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

    /**
     * The ruler up to {@code end} or the last event; empty where nothing is dated. {@code leaving} are those who left without a
     * notice, {@code status} tells where the agreement stood on a day, {@code label} gives a mark's text.
     */
    static Optional<TimeRuler> of(
            Timeline timeline,
            Progress progress,
            LocalDate on,
            LocalDate end,
            List<Event> leaving,
            Function<LocalDate, AgreementStatus> status,
            Function<Event, String> label) {
        List<Event> events = Stream.concat(timeline.events().stream(), leaving.stream())
                .sorted(Comparator.comparing(Event::date))
                .toList();
        if (events.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = events.getLast().date().isAfter(end) ? events.getLast().date() : end;
        var scale = Scale.around(events.getFirst().date(), last);
        var numbers = Bindings.of(events.stream().map(Event::date).collect(Collectors.toSet()), status);
        Optional<Integer> needed = needed(progress);
        int top = Math.max(numbers.most(), needed.orElse(0));
        var consents = new StepCurve(numbers.consents(), top);
        var marks = marks(events, scale, label);
        return Optional.of(new TimeRuler(
                scale,
                new StepCurve(numbers.bound(), top).area(scale, on),
                consents.area(scale, on),
                consents.area(scale, last),
                numbers.boundOn(on),
                numbers.waitingOn(on),
                needed.map(n -> new TimeRuler.Threshold(n, consents.height(n))),
                marks,
                marks.stream().mapToInt(m -> m.lane() + 1).max().orElse(0),
                STRIPS.stream().map(kind -> strip(kind, events, scale)).toList(),
                scale.x(on)));
    }

    /** Departures of those whose membership ended without a withdrawal and of whom the timeline does not tell. */
    static List<Event> leaving(Timeline timeline, List<StateStatus> states) {
        Set<StateCode> told = timeline.events().stream()
                .filter(event -> event.kind() == Kind.WITHDRAWAL_EFFECTIVE)
                .flatMap(event -> event.state().stream())
                .collect(Collectors.toSet());
        return states.stream()
                .filter(s -> !told.contains(s.state()))
                .flatMap(s -> Leaving.ended(s).stream().map(day -> departure(s.state(), day)))
                .toList();
    }

    private static Event departure(StateCode state, LocalDate day) {
        return new Event(day, Kind.WITHDRAWAL_EFFECTIVE, Optional.of(state), Optional.empty(), true, false);
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
