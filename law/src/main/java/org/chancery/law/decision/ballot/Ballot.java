package org.chancery.law.decision.ballot;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.chancery.law.decision.BallotId;
import org.chancery.law.decision.DecisionSteps;
import org.chancery.law.decision.Organ;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Reason;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.BallotRule;

/** A ballot in an organ, read from its acts. Immutable; the order in which the acts are given does not matter. */
public final class Ballot {

    private static final Comparator<BallotAct> ORDER = Comparator.comparing(
                    (BallotAct act) -> act.stamp().effective())
            .thenComparing(Ballot::rank)
            .thenComparing(act -> act.stamp().recorded())
            .thenComparing(act -> act.stamp().id());

    private final Organ organ;
    private final BallotId id;
    private final List<BallotAct> acts;

    /** Acts of other ballots are left out. */
    public Ballot(Organ organ, BallotId id, List<BallotAct> acts) {
        this.organ = organ;
        this.id = id;
        this.acts = acts.stream()
                .filter(act -> act.ballot().equals(id))
                .sorted(ORDER)
                .toList();
    }

    /** Within one instant the ballot is opened first, then closed: a position at the instant of the close is late. */
    private static int rank(BallotAct act) {
        return switch (act) {
            case BallotAct.Opened _ -> 0;
            case BallotAct.Closed _ -> 1;
            case BallotAct.Resumed _ -> 2;
            case BallotAct.Attendance _, BallotAct.ProxyGiven _, BallotAct.ProxyRevoked _ -> 3;
            case BallotAct.PositionCast _, BallotAct.CastingVote _, BallotAct.TellersReported _ -> 4;
        };
    }

    /** With everything that is known today. */
    public BallotReading at(Instant on) {
        return at(on, Instant.MAX);
    }

    /** Where the ballot stood at the instant, by what was known at the other. */
    public BallotReading at(Instant on, Instant knownAt) {
        Story story = story(on, knownAt);
        Round round = story.round;
        SortedMap<StateCode, Position> positions = new TreeMap<>();
        if (round != null) {
            round.positions.forEach((state, heard) -> positions.put(state, heard.position()));
        }
        Outcome outcome = outcome(story);
        return new BallotReading(
                outcome.state(),
                outcome.finding(),
                positions,
                new TreeMap<>(story.history),
                outcome.deferredUntil(),
                story.refused);
    }

    /** Why the act would have no effect if it were received now; empty if it would have one. Nothing is changed. */
    public Optional<Finding> refusal(BallotAct act) {
        Story story = new Story(organ, Instant.MAX);
        acts.stream().filter(it -> ORDER.compare(it, act) < 0).forEach(story::tell);
        return new Admission(story)
                .refusal(act)
                .map(reason -> new Finding(organ.keptUnder(), Standing.ESTABLISHED, reason, List.of()));
    }

    public BallotId id() {
        return id;
    }

    private Story story(Instant on, Instant knownAt) {
        Story story = new Story(organ, knownAt);
        acts.stream()
                .filter(act ->
                        !act.stamp().effective().isAfter(on) && act.stamp().isKnown(knownAt))
                .forEach(story::tell);
        return story;
    }

    private Outcome outcome(Story story) {
        if (story.opened == null || story.round == null) {
            return waiting(
                    BallotState.NOT_OPENED, Reason.of(BallotRule.BALLOT_NOT_OPENED, DecisionSteps.record(), List.of()));
        }
        if (story.round.closed != null) {
            return story.outcome();
        }
        var zone = organ.rules().zone();
        return waiting(
                BallotState.OPEN,
                Reason.of(
                        BallotRule.BALLOT_OPEN,
                        organ.rules().basis(story.round.rule.article()),
                        List.of(story.opened.stamp().id()),
                        DecisionSteps.at(story.round.from, zone)));
    }

    private Outcome waiting(BallotState state, Reason conclusion) {
        return new Outcome(
                state, new Finding(organ.keptUnder(), Standing.ESTABLISHED, conclusion, List.of()), Optional.empty());
    }
}
