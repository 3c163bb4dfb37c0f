package org.chancery.law.decision.ballot;

import static org.chancery.law.decision.DecisionSteps.code;
import static org.chancery.law.decision.DecisionSteps.number;
import static org.chancery.law.decision.DecisionSteps.state;
import static org.chancery.law.decision.DecisionSteps.states;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.law.act.ActId;
import org.chancery.law.decision.Fallback;
import org.chancery.law.decision.Way;
import org.chancery.law.decision.Way.Blockers;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Reason;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.BallotRule;

/** Consensus: the absence of any objection by those who can object; and its reverse. */
final class ConsensusCount {
    private final Count count;

    ConsensusCount(Count count) {
        this.count = count;
    }

    Outcome outcome(Way.Consensus consensus) {
        var objectors = objectors(consensus.blockers());
        var abstaining = count.entitled(Position.ABSTAIN);
        if (!abstaining.isEmpty()) {
            count.steps.add(BallotRule.ABSTENTION_IS_NO_OBJECTION, count.basis, List.of(), states(abstaining));
        }
        var aside = count.entitled(Position.NOT_TAKING_PART);
        if (!aside.isEmpty()) {
            count.steps.add(BallotRule.STAYED_OUT, count.basis, List.of(), states(aside));
        }
        if (objectors.isEmpty()) {
            count.steps.add(BallotRule.CONSENSUS_NO_OBJECTION, count.basis, List.of());
            return count.decided(count.supported(count.entitled(Position.YES).size()));
        }
        count.steps.add(BallotRule.CONSENSUS_OBJECTED, count.basis, acts(objectors), states(objectors));
        return count.rule
                .fallback()
                .map(this::deferred)
                .orElseGet(() -> count.conclude(
                        BallotState.BROKEN, Standing.ESTABLISHED, BallotRule.BALLOT_BROKEN, states(objectors)));
    }

    private Outcome deferred(Fallback fallback) {
        Instant until = count.closed.plus(fallback.deferral());
        var finding = count.steps.finding(
                Standing.ESTABLISHED,
                Reason.of(BallotRule.BALLOT_DEFERRED, count.basis, count.closing, count.steps.at(until)));
        return new Outcome(BallotState.DEFERRED, finding, Optional.of(until));
    }

    Outcome reverse(Way.ReverseConsensus reverse) {
        Set<StateCode> could = new TreeSet<>(
                switch (reverse.blockers()) {
                    case ANY_MEMBER -> count.roll.entitled();
                    case PRESENT -> count.takingPart;
                });
        could.retainAll(count.roll.entitled());
        var against = count.entitled(Position.NO);
        boolean all = !could.isEmpty() && against.containsAll(could);
        count.steps.add(
                all ? BallotRule.REVERSE_ALL_AGAINST : BallotRule.REVERSE_NOT_ALL_AGAINST,
                count.basis,
                acts(against),
                number(against.size()),
                number(could.size()));
        return count.decided(
                !all && count.supported(count.entitled(Position.YES).size()));
    }

    /** Members whose objection counts; of the others the steps say why it does not. */
    private Set<StateCode> objectors(Blockers blockers) {
        var objectors = new TreeSet<StateCode>();
        count.round.positions.forEach((state, heard) -> {
            if (heard.position() != Position.NO || !count.roll.members().contains(state)) {
                return;
            }
            var acts = List.of(heard.cast().stamp().id());
            if (count.roll.withoutVote().containsKey(state) && !count.rule.withoutVoteMayObject()) {
                count.steps.add(
                        BallotRule.OBJECTION_CANNOT_BLOCK, count.basis, acts, state(state), code(Unheard.NO_VOTE));
            } else if (blockers == Blockers.PRESENT && !heard.present()) {
                count.steps.add(
                        BallotRule.OBJECTION_CANNOT_BLOCK, count.basis, acts, state(state), code(Unheard.NOT_PRESENT));
            } else {
                objectors.add(state);
            }
        });
        return objectors;
    }

    private List<ActId> acts(Set<StateCode> states) {
        return count.round.positions.entrySet().stream()
                .filter(it -> states.contains(it.getKey()))
                .map(it -> it.getValue().cast().stamp().id())
                .toList();
    }
}
