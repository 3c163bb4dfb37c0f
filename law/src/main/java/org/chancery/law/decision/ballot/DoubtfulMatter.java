package org.chancery.law.decision.ballot;

import java.util.List;
import java.util.Optional;
import org.chancery.law.decision.DecisionSteps;
import org.chancery.law.decision.Organ;
import org.chancery.law.decision.Preliminary;
import org.chancery.law.decision.VotingRule;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Finding.Standing;
import org.chancery.law.finding.Reason;
import org.chancery.law.rule.BallotRule;

/** Which rule applies where it is doubtful whether a matter is one of substance or of procedure (CWC art. VIII(18)). */
public record DoubtfulMatter(VotingRule rule, Finding finding) {

    /**
     * The rule that applies.
     *
     * @param preliminary the ballot on the question, held under the rule that the rules of procedure name for it; empty if none was held
     * @throws IllegalArgumentException if the rules of procedure say nothing on such a doubt
     */
    public static DoubtfulMatter of(Organ organ, Optional<BallotReading> preliminary) {
        Preliminary terms = organ.rules()
                .preliminary()
                .orElseThrow(() -> new IllegalArgumentException(
                        "the rules of procedure do not say what applies where the nature of a matter is doubtful"));
        boolean decided = preliminary
                .filter(ballot -> ballot.state() == BallotState.ADOPTED)
                .isPresent();
        VotingRule rule = organ.rules().rule(decided ? terms.otherwise() : terms.unlessDecided());
        var steps = new DecisionSteps(organ);
        preliminary.ifPresent(ballot -> ballot.finding().steps().forEach(steps::add));
        preliminary.ifPresent(ballot -> steps.add(ballot.finding().conclusion()));
        var conclusion = Reason.of(
                decided ? BallotRule.TREATED_AS_DECIDED : BallotRule.TREATED_UNLESS_DECIDED,
                organ.rules().basis(rule.article()),
                List.of(),
                DecisionSteps.words(rule.name()));
        return new DoubtfulMatter(rule, steps.finding(Standing.ESTABLISHED, conclusion));
    }
}
