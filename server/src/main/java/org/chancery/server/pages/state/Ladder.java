package org.chancery.server.pages.state;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.law.instrument.Agreement;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.Status;
import org.chancery.server.pages.shared.Leaving;
import org.chancery.server.ruler.Scale;

/**
 * A State's agreements as a ladder of time, oldest first, all rungs on one scale.
 *
 * @param on where the date asked about stands
 */
public record Ladder(Scale scale, List<Rung> rungs, String on) {
    /** One agreement with the spans of what the State was to it. */
    public record Rung(Agreement agreement, StateStatus status, List<Span> spans) {}

    /** A span with one status. */
    public record Span(Status status, String x, String width, LocalDate from, Optional<LocalDate> until) {}

    public Ladder {
        rungs = List.copyOf(rungs);
    }

    /** Empty where nothing is dated. */
    static Optional<Ladder> of(
            List<StateStatus> statuses, java.util.function.Function<AgreementId, Agreement> agreements, LocalDate on) {
        var dated = statuses.stream().filter(s -> first(s).isPresent()).toList();
        if (dated.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = dated.stream()
                .map(s -> first(s).orElseThrow())
                .min(Comparator.naturalOrder())
                .orElse(on);
        LocalDate last = Stream.concat(Stream.of(on), dated.stream().flatMap(Ladder::dates))
                .max(Comparator.naturalOrder())
                .orElse(on);
        var scale = Scale.around(first, last);
        var rungs = dated.stream()
                .sorted(Comparator.comparing((StateStatus s) -> first(s).orElseThrow())
                        .thenComparing(StateStatus::agreement))
                .map(s -> new Rung(agreements.apply(s.agreement()), s, spans(s, scale, on)))
                .toList();
        return Optional.of(new Ladder(scale, rungs, scale.x(on)));
    }

    private static Optional<LocalDate> first(StateStatus s) {
        return dates(s).min(Comparator.naturalOrder());
    }

    private static Stream<LocalDate> dates(StateStatus s) {
        return Stream.of(s.signed(), s.consent(), s.inForceSince(), s.provisionalSince(), Leaving.of(s))
                .flatMap(Optional::stream);
    }

    private static List<Span> spans(StateStatus s, Scale scale, LocalDate on) {
        var spans = new ArrayList<Span>();
        s.signed()
                .ifPresent(signed ->
                        add(spans, Status.SIGNATORY, signed, s.consent().or(s::inForceSince), scale, on));
        s.consent().ifPresent(consent -> add(spans, Status.CONTRACTING, consent, s.inForceSince(), scale, on));
        s.provisionalSince().ifPresent(since -> add(spans, Status.PROVISIONAL, since, s.inForceSince(), scale, on));
        s.inForceSince()
                .ifPresent(since ->
                        add(spans, Status.PARTY, since, s.withdrawalNotified().or(() -> Leaving.of(s)), scale, on));
        s.withdrawalNotified()
                .ifPresent(noted -> add(spans, Status.WITHDRAWING, noted, s.withdrawalEffective(), scale, on));
        Leaving.of(s).ifPresent(left -> add(spans, Status.FORMER, left, Optional.empty(), scale, on));
        return spans;
    }

    private static void add(
            List<Span> spans, Status status, LocalDate from, Optional<LocalDate> until, Scale scale, LocalDate on) {
        LocalDate end = until.filter(date -> date.isBefore(on)).orElse(on);
        if (from.isBefore(end)) {
            spans.add(new Span(status, scale.x(from), scale.width(from, end), from, until));
        }
    }
}
