package org.chancery.law.decision.silence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.law.decision.BallotId;
import org.chancery.law.decision.Organ;
import org.chancery.law.decision.OutcomeAct;
import org.chancery.law.decision.Stamp;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Finding.Standing;

/** A silence procedure of an organ, read from its acts. Immutable; the order in which the acts are given does not matter. */
public final class Silence {

    /** One act of either kind, in the order in which they happened. */
    private record Event(Stamp stamp, int rank, Optional<SilenceAct> act, Optional<OutcomeAct> outcome) {
        void in(SilenceStory story) {
            act.ifPresent(story::tell);
            outcome.ifPresent(story::tell);
        }
    }

    private static final Comparator<Event> ORDER = Comparator.comparing(
                    (Event event) -> event.stamp().effective())
            .thenComparing(Event::rank)
            .thenComparing(event -> event.stamp().recorded())
            .thenComparing(event -> event.stamp().id());

    private final Organ organ;
    private final List<Event> events = new ArrayList<>();

    /** Acts of other procedures are left out. */
    public Silence(Organ organ, BallotId id, List<SilenceAct> acts, List<OutcomeAct> outcomes) {
        this.organ = organ;
        acts.stream().filter(act -> act.ballot().equals(id)).map(Silence::event).forEach(events::add);
        outcomes.stream()
                .filter(act -> act.ballot().equals(id))
                .map(Silence::event)
                .forEach(events::add);
        events.sort(ORDER);
    }

    private static Event event(SilenceAct act) {
        int rank = switch (act) {
            case SilenceAct.Proposed _ -> 0;
            case SilenceAct.ObjectedAtOnce _ -> 1;
            case SilenceAct.Begun _ -> 2;
            // An objection at the very instant of an extension comes while the silence runs in either case.
            case SilenceAct.Extended _ -> 3;
            case SilenceAct.Objected _ -> 4;
            case SilenceAct.Confirmed _ -> 5;
        };
        return new Event(act.stamp(), rank, Optional.of(act), Optional.empty());
    }

    private static Event event(OutcomeAct act) {
        int rank = switch (act) {
            case OutcomeAct.Attached _ -> 6;
            case OutcomeAct.Announced _ -> 7;
            case OutcomeAct.Issued _ -> 8;
        };
        return new Event(act.stamp(), rank, Optional.empty(), Optional.of(act));
    }

    /** With everything that is known today. */
    public SilenceReading at(Instant on) {
        return at(on, Instant.MAX);
    }

    /** Where the procedure stood at the instant, by what was known at the other. */
    public SilenceReading at(Instant on, Instant knownAt) {
        var story = new SilenceStory(organ, knownAt);
        for (Event event : events) {
            if (!event.stamp().effective().isAfter(on) && event.stamp().isKnown(knownAt)) {
                event.in(story);
            }
        }
        story.until(on);
        return new SilenceReading(
                story.state,
                new SilenceConclusion(story).finding(),
                Optional.ofNullable(story.expiry),
                story.objections,
                story.attachments,
                Optional.ofNullable(story.issued).map(OutcomeAct.Issued::number),
                story.refused);
    }

    /** Why the act would have no effect if it were received now; empty if it would have one. Nothing is changed. */
    public Optional<Finding> refusal(SilenceAct act) {
        return refusal(event(act));
    }

    /** As {@link #refusal(SilenceAct)}, for what happens to the decision. */
    public Optional<Finding> refusal(OutcomeAct act) {
        return refusal(event(act));
    }

    private Optional<Finding> refusal(Event tried) {
        var story = new SilenceStory(organ, Instant.MAX);
        events.stream().filter(event -> ORDER.compare(event, tried) < 0).forEach(event -> event.in(story));
        story.refused.clear();
        tried.in(story);
        return story.refused.stream()
                .findFirst()
                .map(it -> new Finding(organ.keptUnder(), Standing.ESTABLISHED, it.reason(), List.of()));
    }
}
