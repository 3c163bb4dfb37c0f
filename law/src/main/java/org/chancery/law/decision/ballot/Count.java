package org.chancery.law.decision.ballot;

import static org.chancery.law.decision.DecisionSteps.code;
import static org.chancery.law.decision.DecisionSteps.number;
import static org.chancery.law.decision.DecisionSteps.state;
import static org.chancery.law.decision.DecisionSteps.states;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.law.act.ActId;
import org.chancery.law.decision.DecisionSteps;
import org.chancery.law.decision.Roll;
import org.chancery.law.decision.VotingRule;
import org.chancery.law.decision.Way;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Reason;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.BallotRule;
import org.chancery.law.rule.Rule;

/** Counts a closed round: members and votes as at the close, then the quorum, then the way of deciding. */
final class Count {
    final Story story;
    final Round round;
    final VotingRule rule;
    final Instant closed;
    final Roll roll;
    /** Members that were there, or took part in writing or by proxy. */
    final Set<StateCode> takingPart = new TreeSet<>();

    final DecisionSteps steps;
    final Basis basis;
    final List<ActId> closing;

    Count(Story story) {
        this.story = story;
        round = story.running();
        rule = round.rule;
        closed = Objects.requireNonNull(round.closed);
        closing = List.of(Objects.requireNonNull(round.closing));
        roll = story.organ.rollAt(closed, story.knownAt);
        steps = new DecisionSteps(story.organ);
        basis = story.organ.rules().basis(rule.article());
        if (!story.inWriting()) {
            takingPart.addAll(round.present);
        }
        round.positions.forEach((state, heard) -> {
            if (heard.present()) {
                takingPart.add(state);
            }
        });
        if (round.tellers != null) {
            takingPart.addAll(round.tellers.voters());
        }
        takingPart.retainAll(roll.members());
    }

    Outcome outcome() {
        steps.add(
                BallotRule.MEMBERS_AT_CLOSE,
                DecisionSteps.record(),
                closing,
                steps.at(closed),
                number(roll.members().size()));
        roll.withoutVote()
                .forEach((state, bar) -> steps.add(
                        BallotRule.MEMBER_WITHOUT_VOTE,
                        DecisionSteps.record(),
                        List.of(bar.act()),
                        state(state),
                        code(bar.cause())));
        if (round.from.isAfter(Objects.requireNonNull(story.opened).stamp().effective())) {
            steps.add(BallotRule.FALLBACK_APPLIES, basis, List.of(), steps.at(round.from));
        }
        if (rule.secret() && round.tellers == null) {
            return conclude(BallotState.CLOSED, Standing.FOR_A_PERSON, BallotRule.BALLOT_AWAITS_TELLERS);
        }
        steps.add(BallotRule.MEMBERS_PRESENT, DecisionSteps.record(), List.of(), states(takingPart));
        proxies();
        if (!new QuorumCount(this).reached()) {
            return conclude(BallotState.LAPSED_NO_QUORUM, Standing.ESTABLISHED, BallotRule.BALLOT_LAPSED);
        }
        return switch (rule.way()) {
            case Way.Consensus consensus -> new ConsensusCount(this).outcome(consensus);
            case Way.ReverseConsensus reverse -> new ConsensusCount(this).reverse(reverse);
            case Way.Majority majority -> new MajorityCount(this).outcome(majority);
        };
    }

    private void proxies() {
        round.positions.forEach((state, heard) -> heard.cast()
                .holder()
                .ifPresent(holder -> steps.add(
                        BallotRule.PROXY_COUNTED,
                        basis,
                        List.of(heard.cast().stamp().id()),
                        state(state),
                        state(holder))));
    }

    Outcome decided(boolean adopted) {
        return conclude(
                adopted ? BallotState.ADOPTED : BallotState.NOT_ADOPTED,
                Standing.ESTABLISHED,
                adopted ? BallotRule.BALLOT_ADOPTED : BallotRule.BALLOT_NOT_ADOPTED,
                number(takingPart.size()),
                number(roll.members().size()));
    }

    Outcome conclude(BallotState state, Standing standing, Rule conclusion, Value... values) {
        return new Outcome(
                state, steps.finding(standing, Reason.of(conclusion, basis, closing, values)), Optional.empty());
    }

    /** Whether the votes in favour are as many as the rule needs at least. */
    boolean supported(int inFavour) {
        if (inFavour >= rule.supportNeeded()) {
            return true;
        }
        steps.add(BallotRule.SUPPORT_MISSING, basis, List.of(), number(inFavour), number(rule.supportNeeded()));
        return false;
    }

    /** Members that may vote and took this position. */
    Set<StateCode> entitled(Position position) {
        var found = new TreeSet<StateCode>();
        round.positions.forEach((state, heard) -> {
            if (heard.position() == position && takingPart.contains(state)) {
                found.add(state);
            }
        });
        found.retainAll(roll.entitled());
        return found;
    }
}
