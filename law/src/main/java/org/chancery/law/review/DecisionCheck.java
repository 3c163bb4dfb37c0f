package org.chancery.law.review;

import java.util.List;
import org.chancery.law.finding.Basis;
import org.chancery.law.finding.Judgement;
import org.chancery.law.finding.Value;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.rule.DecisionRule;

/** What a decision needs (domain reference 01, section 6, guards 2 to 5, and section 10, point 2). */
final class DecisionCheck {

    private static final Basis RULE = new Basis.OrganisationRule();

    private final ReviewFile file;
    private final Decision decision;
    private final Judgement steps;

    private DecisionCheck(ReviewFile file, Decision decision, Judgement steps) {
        this.file = file;
        this.decision = decision;
        this.steps = steps;
    }

    static void check(ReviewFile file, Step step, Judgement steps) {
        if (file.isJoint()) {
            steps.refuse(DecisionRule.JOINT_FILE_ENDS_WITH_OPINION, RULE);
            return;
        }
        if (file.decision().filter(it -> outcome(step) == it.outcome()).isEmpty()) {
            steps.refuse(DecisionRule.DECISION_MISSING, RULE);
            return;
        }
        var check = new DecisionCheck(file, file.decision().get(), steps);
        check.decider();
        check.departure();
        boolean approves = step == Step.APPROVE || step == Step.APPROVE_WITH_CONDITIONS;
        if (approves) {
            file.standing().forEach(it -> check.approval(it, step));
            steps.add(
                    DecisionRule.APPROVAL_IS_NATIONAL,
                    RULE,
                    new Value.OfState(file.state().orElseThrow()));
        }
        if (step == Step.APPROVE_WITH_CONDITIONS) {
            check.conditions();
        }
    }

    private static Outcome outcome(Step step) {
        return switch (step) {
            case APPROVE -> Outcome.APPROVED;
            case APPROVE_WITH_CONDITIONS -> Outcome.APPROVED_COND;
            case REJECT -> Outcome.REJECTED;
            case DEFER -> Outcome.DEFERRED;
            case REGISTER,
                    CHECK_SCOPE,
                    FIND_OUT_OF_SCOPE,
                    FIND_IN_SCOPE,
                    ANALYSE,
                    CONVENE_PANEL,
                    ASK_FOR_EVIDENCE,
                    ADOPT_OPINION,
                    RESUME,
                    CONFIRM_CONDITIONS,
                    CLOSE_CONDITIONS,
                    REOPEN,
                    TAKE_UP,
                    WITHDRAW -> throw new IllegalArgumentException(step + " is not a decision");
        };
    }

    private void decider() {
        if (file.profile().separateDecider() == Stated.NO) {
            steps.add(DecisionRule.OPINION_IS_DECISION, RULE);
            return;
        }
        boolean wrote = file.answers().stream().anyMatch(it -> it.author().equals(decision.by()));
        boolean voted = file.opinion().stream().anyMatch(it -> it.votes().containsKey(decision.by()));
        if (wrote || voted) {
            steps.refuse(wrote ? DecisionRule.DECIDER_WROTE_ANSWER : DecisionRule.DECIDER_VOTED, RULE);
        }
    }

    private void departure() {
        boolean follows = file.opinion().stream().allMatch(it -> decision.follows(it.recommendation()));
        if (!follows) {
            if (decision.reasons().isEmpty()) {
                steps.refuse(DecisionRule.DEPARTS_WITHOUT_REASONS, RULE);
            } else {
                steps.add(DecisionRule.DEPARTS_WITH_REASONS, RULE, new Value.OfText(decision.reasons()));
            }
        }
    }

    private void approval(Answered answer, Step step) {
        Value question = new Value.OfCode(answer.question());
        boolean conditional = step == Step.APPROVE_WITH_CONDITIONS;
        switch (answer.answer()) {
            case PROHIBITED_ALL ->
                steps.refuse(
                        DecisionRule.APPROVES_WHAT_IS_PROHIBITED,
                        answer.question().basis(),
                        question);
            case PROHIBITED_SOME -> {
                if (!conditional || met(answer.question()).isEmpty()) {
                    steps.refuse(
                            DecisionRule.CONDITION_FOR_ANSWER_MISSING,
                            answer.question().basis(),
                            question);
                }
            }
            case CANNOT_DETERMINE -> {
                boolean dated = met(answer.question()).stream()
                        .anyMatch(it -> it.type() == ReviewCondition.Type.REVIEW_BY_DATE
                                && it.due().isPresent());
                if (!conditional || !dated) {
                    steps.refuse(
                            DecisionRule.REVIEW_DATE_FOR_ANSWER_MISSING,
                            answer.question().basis(),
                            question);
                }
            }
            case OUT_OF_SCOPE ->
                steps.refuse(
                        DecisionRule.APPROVES_WHAT_IS_OUT_OF_SCOPE,
                        answer.question().basis());
            case IN_SCOPE, NOT_PROHIBITED, NOT_APPLICABLE, NOTE -> {}
        }
    }

    private List<ReviewCondition> met(Question question) {
        return file.conditions().stream()
                .filter(it -> it.questions().contains(question))
                .toList();
    }

    private void conditions() {
        if (file.conditions().isEmpty()) {
            steps.refuse(DecisionRule.CONDITIONS_MISSING, RULE);
        }
        file.conditions().stream()
                .filter(it -> it.owner().isEmpty())
                .forEach(it -> steps.refuse(
                        DecisionRule.CONDITION_WITHOUT_OWNER, RULE, new Value.OfText(LocalizedText.of("en", it.id()))));
    }
}
