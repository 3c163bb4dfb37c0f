package org.chancery.law.scope;

import java.util.Set;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Judgement;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.ScopeStepRule;
import org.chancery.law.scope.ScopeQuestion.OfEffects;
import org.chancery.law.scope.ScopeQuestion.OfElement;
import org.chancery.law.scope.ScopeQuestion.OfPurpose;

/** Whether a step of a scope test may be taken now. A question may be answered when its turn has come, and again later. */
public final class ScopeCheck {

    private static final Basis RULE = new Basis.OrganisationRule();

    private final ScopeFile file;
    private final Set<StateCode> parties;
    private final Judgement steps = new Judgement();

    private ScopeCheck(ScopeFile file, Set<StateCode> parties) {
        this.file = file;
        this.parties = parties;
    }

    /** The answer for an act that is not yet in the file; {@code parties} are the Parties to the agreement on its date. */
    public static Finding of(ScopeFile file, ScopeAct act, Set<StateCode> parties) {
        return new ScopeCheck(file, parties).check(act);
    }

    private Finding check(ScopeAct act) {
        if (act.reason().isEmpty()) {
            steps.refuse(ScopeStepRule.SCOPE_REASON_MISSING, RULE);
        }
        if (file.acts().stream().anyMatch(it -> it.date().isAfter(act.date()))) {
            steps.refuse(ScopeStepRule.SCOPE_STEP_BACKDATED, RULE, new Value.OfDate(act.date()));
        }
        switch (act) {
            case ScopeAct.Answered it -> {
                party(it.by());
                due(asked(it.element()));
            }
            case ScopeAct.EffectsStated it -> {
                party(it.by());
                due(reading().asked.stream().anyMatch(OfEffects.class::isInstance));
                effects(it);
            }
            case ScopeAct.Contested it -> {
                party(it.by());
                finished();
                if (file.decision().isPresent()) {
                    steps.refuse(ScopeStepRule.SCOPE_ALREADY_DECIDED, RULE);
                }
            }
            case ScopeAct.ContestWithdrawn it -> withdrawn(it);
            case ScopeAct.Decided _ -> finished();
        }
        return steps.verdict(
                file.definition().agreement(),
                RULE,
                ScopeStepRule.SCOPE_STEP_ALLOWED,
                ScopeStepRule.SCOPE_STEP_REFUSED);
    }

    private ScopeReading reading() {
        return new ScopeReading(file);
    }

    private boolean asked(String element) {
        return reading().asked.stream()
                .anyMatch(it ->
                        it instanceof OfElement asked && asked.element().code().equals(element)
                                || it instanceof OfPurpose purpose
                                        && purpose.element().code().equals(element));
    }

    private void party(StateCode state) {
        if (!parties.contains(state)) {
            steps.refuse(ScopeStepRule.SCOPE_NOT_A_PARTY, RULE, new Value.OfState(state));
        }
    }

    private void due(boolean isDue) {
        if (!isDue) {
            steps.refuse(ScopeStepRule.SCOPE_QUESTION_NOT_DUE, RULE);
        }
    }

    private void effects(ScopeAct.EffectsStated stated) {
        if (stated.effects().isEmpty()
                || stated.effects().stream()
                        .anyMatch(it -> file.definition().effect(it).isEmpty())) {
            steps.refuse(ScopeStepRule.SCOPE_EFFECT_NOT_NAMED, RULE);
        }
    }

    private void finished() {
        if (file.next().isPresent()) {
            steps.refuse(ScopeStepRule.SCOPE_TEST_NOT_FINISHED, RULE);
        }
    }

    private void withdrawn(ScopeAct.ContestWithdrawn act) {
        boolean own = file.contests().stream()
                .anyMatch(it -> it.id().equals(act.contest()) && it.by().equals(act.by()));
        if (!own) {
            steps.refuse(ScopeStepRule.SCOPE_NOTHING_TO_WITHDRAW, RULE, new Value.OfState(act.by()));
        }
    }
}
