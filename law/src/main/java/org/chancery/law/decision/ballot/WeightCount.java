package org.chancery.law.decision.ballot;

import static org.chancery.law.decision.DecisionSteps.code;
import static org.chancery.law.decision.DecisionSteps.number;
import static org.chancery.law.decision.DecisionSteps.quantity;
import static org.chancery.law.decision.DecisionSteps.states;
import static org.chancery.law.decision.DecisionSteps.words;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.law.decision.DecisionSteps;
import org.chancery.law.decision.Way;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.BallotRule;

/** A vote counted by weights as valid on the day of the close. */
final class WeightCount {
    private final Count count;
    private final String table;

    WeightCount(Count count, String table) {
        this.count = count;
        this.table = table;
    }

    Outcome outcome(Way.Majority majority) {
        Set<StateCode> base = MajorityCount.base(count, majority);
        Map<StateCode, BigDecimal> weights = count.roll.weights(table, base);
        var missing = new TreeSet<>(base);
        missing.removeAll(weights.keySet());
        var zone = count.story.organ.rules().zone();
        Value day = new Value.OfDate(count.closed.atZone(zone).toLocalDate());
        if (!missing.isEmpty()) {
            return count.conclude(
                    BallotState.CLOSED,
                    Standing.NOT_KNOWN,
                    BallotRule.WEIGHTS_MISSING,
                    words(table),
                    states(missing),
                    day);
        }
        Set<StateCode> inFavour = count.entitled(Position.YES);
        BigDecimal total = sum(weights, base);
        BigDecimal reached = sum(weights, inFavour);
        count.steps.add(BallotRule.WEIGHTS_VALID, DecisionSteps.record(), List.of(), words(table), day);
        count.steps.add(
                BallotRule.WEIGHT_NEEDED,
                count.basis,
                List.of(),
                code(majority.share().boundary()),
                number(majority.share().numerator()),
                number(majority.share().denominator()),
                quantity(total),
                code(majority.base()));
        boolean enough = total.signum() > 0 && majority.share().isReached(reached, total);
        count.steps.add(
                enough ? BallotRule.WEIGHT_REACHED : BallotRule.WEIGHT_MISSED,
                count.basis,
                List.of(),
                quantity(reached),
                quantity(total));
        return count.decided(enough && count.supported(inFavour.size()));
    }

    private static BigDecimal sum(Map<StateCode, BigDecimal> weights, Set<StateCode> of) {
        return of.stream()
                .map(state -> weights.getOrDefault(state, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
