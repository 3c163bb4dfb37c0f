package org.chancery.law.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Judgement;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.AgreementId;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.prohibition.BindingMatrix;
import org.chancery.law.prohibition.Prohibition;
import org.chancery.law.rule.JointRule;

/**
 * Several States review together: one opinion, and a decision of each, which may differ. The opinion informs and binds nobody (AP I art. 36
 * obliges each Party).
 *
 * @param answers of all States and common ones
 * @param decisions at most one of each State
 */
public record JointReview(
        AgreementId keptUnder,
        List<StateCode> states,
        Optional<Opinion> opinion,
        List<Answered> answers,
        List<NationalDecision> decisions,
        Set<Release> released) {

    private static final Basis RULE = new Basis.OrganisationRule();

    public JointReview {
        states = List.copyOf(states);
        answers = List.copyOf(answers);
        decisions = List.copyOf(decisions);
        released = Set.copyOf(released);
        if (decisions.stream().map(NationalDecision::state).distinct().count() < decisions.size()) {
            throw new IllegalArgumentException("one State has two decisions; give the later one only");
        }
    }

    /** What a State decided; empty while it has not. */
    public Optional<Decision> decision(StateCode state) {
        return decisions.stream()
                .filter(it -> it.state().equals(state))
                .map(NationalDecision::decision)
                .findFirst();
    }

    /** The answer of a State, or the common one, as {@code reader} may see it: its own always, another's once that State has released it. */
    public Optional<Answered> shown(StateCode reader, StateCode state, Question question) {
        if (!reader.equals(state) && !released.contains(new Release(state, question))) {
            return Optional.empty();
        }
        return answers.stream()
                .filter(it -> it.question() == question)
                .filter(it -> it.state().filter(of -> !of.equals(state)).isEmpty())
                .reduce((_, later) -> later);
    }

    /** What the joint review is to one State: its own decision, that others decided alike or otherwise, and rules that the States do not share. */
    public Finding standing(StateCode state, BindingMatrix matrix) {
        var steps = new Judgement();
        steps.add(JointRule.OPINION_BINDS_NOBODY, Question.Q0.basis());
        for (StateCode other : states) {
            decision(other)
                    .ifPresentOrElse(
                            it -> steps.add(
                                    JointRule.STATE_HAS_DECIDED,
                                    RULE,
                                    new Value.OfState(other),
                                    new Value.OfDate(it.date()),
                                    new Value.OfCode(it.outcome())),
                            () -> steps.add(JointRule.STATE_HAS_NOT_DECIDED, RULE, new Value.OfState(other)));
        }
        for (Prohibition rule : matrix.notShared()) {
            steps.add(
                    JointRule.RULE_NOT_SHARED,
                    RULE,
                    new Value.OfText(rule.title()),
                    new Value.OfStates(bound(matrix, rule, true)),
                    new Value.OfStates(bound(matrix, rule, false)));
        }
        return steps.finding(
                keptUnder,
                Finding.Standing.ESTABLISHED,
                decision(state).isPresent() ? JointRule.NATIONAL_DECISION_STANDS : JointRule.NATIONAL_DECISION_OPEN,
                RULE,
                new Value.OfState(state));
    }

    private static List<StateCode> bound(BindingMatrix matrix, Prohibition rule, boolean law) {
        return matrix.states().stream()
                .filter(it -> matrix.hold(it, rule.id())
                        .filter(hold -> hold.isLaw() == law)
                        .isPresent())
                .toList();
    }
}
