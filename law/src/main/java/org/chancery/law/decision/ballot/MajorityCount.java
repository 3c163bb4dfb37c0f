package org.chancery.law.decision.ballot;

import static org.chancery.law.decision.DecisionSteps.code;
import static org.chancery.law.decision.DecisionSteps.number;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.law.decision.DecisionSteps;
import org.chancery.law.decision.Way;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.BallotRule;

/** A vote counted against a share of a base. */
final class MajorityCount {
    private final Count count;

    MajorityCount(Count count) {
        this.count = count;
    }

    Outcome outcome(Way.Majority majority) {
        return majority.weights()
                .map(table -> new WeightCount(count, table).outcome(majority))
                .orElseGet(() -> heads(majority));
    }

    private Outcome heads(Way.Majority majority) {
        var tellers = count.round.tellers;
        int yes = tellers == null ? count.entitled(Position.YES).size() : tellers.yes();
        int no = tellers == null ? count.entitled(Position.NO).size() : tellers.no();
        int abstaining = tellers == null ? count.entitled(Position.ABSTAIN).size() : tellers.abstaining();
        if (tellers != null) {
            count.steps.add(
                    BallotRule.TELLERS_FOUND,
                    DecisionSteps.record(),
                    List.of(tellers.stamp().id()),
                    number(tellers.voters().size()),
                    number(tellers.invalid()));
        }
        count.steps.add(
                BallotRule.POSITIONS_COUNTED,
                DecisionSteps.record(),
                List.of(),
                number(yes),
                number(no),
                number(abstaining));
        int base = majority.base() == Way.Base.PRESENT_AND_VOTING
                ? yes + no
                : base(count, majority).size();
        int needed = majority.share().neededOf(base);
        boolean reached = yes >= needed;
        count.steps.add(
                BallotRule.MAJORITY_NEEDED,
                count.basis,
                List.of(),
                code(majority.share().boundary()),
                number(majority.share().numerator()),
                number(majority.share().denominator()),
                number(base),
                code(majority.base()),
                number(needed));
        if (!reached && yes == no && yes > 0) {
            return tie(majority, yes);
        }
        count.steps.add(
                reached ? BallotRule.MAJORITY_REACHED : BallotRule.MAJORITY_MISSED,
                count.basis,
                List.of(),
                number(yes),
                number(needed));
        return count.decided(reached && count.supported(yes));
    }

    private Outcome tie(Way.Majority majority, int votes) {
        if (majority.tie() == Way.Tie.FAILS) {
            count.steps.add(BallotRule.TIE_FAILS, count.basis, List.of(), number(votes));
            return count.decided(false);
        }
        var casting = count.round.casting;
        if (casting == null) {
            return count.conclude(
                    BallotState.CLOSED, Standing.FOR_A_PERSON, BallotRule.BALLOT_AWAITS_CASTING_VOTE, number(votes));
        }
        count.steps.add(
                casting.inFavour() ? BallotRule.TIE_DECIDED_FOR : BallotRule.TIE_DECIDED_AGAINST,
                count.basis,
                List.of(casting.stamp().id()),
                number(votes));
        return count.decided(casting.inFavour() && count.supported(votes));
    }

    /** The members of whom the share is taken. */
    static Set<StateCode> base(Count count, Way.Majority majority) {
        Set<StateCode> base = new TreeSet<>(
                switch (majority.base()) {
                    case MEMBERS -> count.roll.entitled();
                    case PRESENT -> count.takingPart;
                    case PRESENT_AND_VOTING -> {
                        var voting = new TreeSet<>(count.entitled(Position.YES));
                        voting.addAll(count.entitled(Position.NO));
                        yield voting;
                    }
                });
        base.retainAll(count.roll.entitled());
        return base;
    }
}
