package org.chancery.law.review;

import java.util.Optional;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Finding;
import org.chancery.law.finding.Judgement;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.rule.ReviewStepRule;

/** Whether a step may be taken in a review, and if not, which rules stand in its way. */
public final class StepCheck {

    private static final Basis RULE = new Basis.OrganisationRule();

    private final ReviewFile file;
    private final Judgement steps = new Judgement();

    private StepCheck(ReviewFile file) {
        this.file = file;
    }

    /**
     * The answer. The file already holds the opinion that is to be adopted, or the decision that is to be taken.
     *
     * @param trigger why a review is re-opened
     * @param reason why a review is withdrawn or re-opened; may be empty for other steps
     */
    public static Finding of(ReviewFile file, Step step, Optional<ReopeningTrigger> trigger, LocalizedText reason) {
        var check = new StepCheck(file);
        check.table(step);
        check.guards(step, trigger, reason);
        return check.steps.verdict(
                file.keptUnder(),
                RULE,
                ReviewStepRule.REVIEW_STEP_ALLOWED,
                ReviewStepRule.REVIEW_STEP_REFUSED,
                new Value.OfCode(step));
    }

    private void table(Step step) {
        if (!step.leadsFrom(file.at())) {
            steps.refuse(ReviewStepRule.STEP_NOT_FROM_HERE, RULE, new Value.OfCode(file.at()));
        }
    }

    private void guards(Step step, Optional<ReopeningTrigger> trigger, LocalizedText reason) {
        switch (step) {
            case REGISTER -> starter();
            case FIND_OUT_OF_SCOPE -> scope(Answer.OUT_OF_SCOPE);
            case FIND_IN_SCOPE -> scope(Answer.IN_SCOPE);
            case ADOPT_OPINION -> OpinionCheck.check(file, steps);
            case APPROVE, APPROVE_WITH_CONDITIONS, REJECT, DEFER -> DecisionCheck.check(file, step, steps);
            case CONFIRM_CONDITIONS -> conditions();
            case REOPEN -> {
                if (trigger.isEmpty()) {
                    steps.refuse(ReviewStepRule.TRIGGER_MISSING, RULE);
                }
                reason(reason);
            }
            case WITHDRAW -> reason(reason);
            case CHECK_SCOPE, ANALYSE, CONVENE_PANEL, ASK_FOR_EVIDENCE, RESUME, CLOSE_CONDITIONS, TAKE_UP -> {}
        }
    }

    private void starter() {
        var starters = file.profile().starters();
        if (!starters.isEmpty() && !starters.contains(file.startedBy())) {
            steps.refuse(ReviewStepRule.STARTER_NOT_ENTITLED, RULE, new Value.OfCode(file.startedBy()));
        }
    }

    private void scope(Answer needed) {
        if (file.answer(Question.Q0).filter(it -> it.answer() == needed).isEmpty()) {
            steps.refuse(ReviewStepRule.SCOPE_ANSWER_MISSING, Question.Q0.basis(), new Value.OfCode(needed));
        }
    }

    private void conditions() {
        for (ReviewCondition it : file.conditions()) {
            if (it.isMetOnce() && it.verifiedOn().isEmpty()) {
                steps.refuse(ReviewStepRule.CONDITION_NOT_VERIFIED, RULE, new Value.OfText(it.text()));
            } else if (it.type() == ReviewCondition.Type.USE_LIMIT) {
                steps.add(ReviewStepRule.USE_LIMIT_STAYS, RULE, new Value.OfText(it.text()));
            }
        }
    }

    private void reason(LocalizedText reason) {
        if (reason.isEmpty()) {
            steps.refuse(ReviewStepRule.STEP_REASON_MISSING, RULE);
        }
    }
}
