package org.chancery.law.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.review.Reviews.LAWYER;
import static org.chancery.law.review.Reviews.MINISTER;
import static org.chancery.law.review.Reviews.PHYSICIAN;
import static org.chancery.law.review.Reviews.WHY;

import java.util.Optional;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.rule.DecisionRule;
import org.chancery.law.rule.ReviewStepRule;
import org.chancery.law.rule.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DecisionTest {

    @ParameterizedTest(name = "{0} with Q4 {1} and {2}: {4}")
    @CsvFileSource(
            resources = "/review/decisions.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true)
    void what_the_answers_allow(
            Step step, Answer answer, ReviewCondition.@Nullable Type condition, boolean allowed, String rule) {
        var review = new Reviews().answer(Question.Q4, answer);
        if (condition != null) {
            review.condition(condition, Question.Q4);
        }
        review.decided(outcome(step), MINISTER, WHY);
        var finding = decide(review, step);
        assertThat(rules(finding).map(Rule::name)).contains(rule);
        assertThat(finding.conclusion().rule())
                .isEqualTo(allowed ? ReviewStepRule.REVIEW_STEP_ALLOWED : ReviewStepRule.REVIEW_STEP_REFUSED);
    }

    @Test
    void whoever_wrote_an_answer_or_voted_does_not_decide() {
        assertThat(rules(decide(new Reviews().decided(Outcome.APPROVED, LAWYER, WHY), Step.APPROVE)))
                .contains(DecisionRule.DECIDER_WROTE_ANSWER);
        assertThat(rules(decide(new Reviews().decided(Outcome.APPROVED, PHYSICIAN, WHY), Step.APPROVE)))
                .contains(DecisionRule.DECIDER_VOTED);
    }

    @Test
    void where_a_body_has_no_other_decider_its_opinion_is_the_decision() {
        var review = new Reviews().decided(Outcome.APPROVED, LAWYER, WHY);
        review.separateDecider = Stated.NO;
        assertThat(rules(decide(review, Step.APPROVE)))
                .startsWith(ReviewStepRule.REVIEW_STEP_ALLOWED)
                .contains(DecisionRule.OPINION_IS_DECISION);
    }

    @Test
    void a_decision_that_departs_from_the_opinion_needs_reasons() {
        assertThat(rules(decide(new Reviews().decided(Outcome.REJECTED, MINISTER, LocalizedText.none()), Step.REJECT)))
                .contains(DecisionRule.DEPARTS_WITHOUT_REASONS);
        assertThat(rules(decide(new Reviews().decided(Outcome.REJECTED, MINISTER, WHY), Step.REJECT)))
                .startsWith(ReviewStepRule.REVIEW_STEP_ALLOWED)
                .contains(DecisionRule.DEPARTS_WITH_REASONS);
        assertThat(rules(decide(new Reviews().decided(Outcome.APPROVED, MINISTER, LocalizedText.none()), Step.APPROVE)))
                .startsWith(ReviewStepRule.REVIEW_STEP_ALLOWED);
    }

    @Test
    void a_condition_has_an_owner() {
        var review = new Reviews();
        review.conditions.add(new ReviewCondition(
                "c1",
                ReviewCondition.Type.TRAINING,
                WHY,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                java.util.Set.of()));
        review.decided(Outcome.APPROVED_COND, MINISTER, WHY);
        assertThat(rules(decide(review, Step.APPROVE_WITH_CONDITIONS))).contains(DecisionRule.CONDITION_WITHOUT_OWNER);
    }

    @Test
    void a_joint_file_ends_with_the_opinion() {
        var review = new Reviews().decided(Outcome.APPROVED, MINISTER, WHY);
        review.state = Optional.empty();
        assertThat(rules(decide(review, Step.APPROVE))).contains(DecisionRule.JOINT_FILE_ENDS_WITH_OPINION);
    }

    @Test
    void a_step_needs_its_own_decision_and_what_is_no_weapon_is_not_approved() {
        assertThat(rules(decide(new Reviews().decided(Outcome.REJECTED, MINISTER, WHY), Step.APPROVE)))
                .contains(DecisionRule.DECISION_MISSING);
        var outside = new Reviews().answer(Question.Q0, Answer.OUT_OF_SCOPE).decided(Outcome.APPROVED, MINISTER, WHY);
        assertThat(rules(decide(outside, Step.APPROVE))).contains(DecisionRule.APPROVES_WHAT_IS_OUT_OF_SCOPE);
    }

    @Test
    void conditions_are_met_when_all_are_verified_and_a_limit_on_use_stays() {
        var review = new Reviews().condition(ReviewCondition.Type.USE_LIMIT);
        review.at = ReviewState.APPROVED_COND;
        assertThat(rules(decide(review, Step.CONFIRM_CONDITIONS)))
                .containsExactly(ReviewStepRule.REVIEW_STEP_ALLOWED, ReviewStepRule.USE_LIMIT_STAYS);
        review.condition(ReviewCondition.Type.TRAINING);
        assertThat(rules(decide(review, Step.CONFIRM_CONDITIONS))).contains(ReviewStepRule.CONDITION_NOT_VERIFIED);
    }

    @Test
    void the_other_steps_have_their_own_refusals() {
        var review = new Reviews();
        review.at = ReviewState.DRAFT;
        review.starters = java.util.Set.of(Starter.REVIEW_BODY);
        assertThat(rules(decide(review, Step.REGISTER))).contains(ReviewStepRule.STARTER_NOT_ENTITLED);
        assertThat(rules(decide(review, Step.WITHDRAW))).contains(ReviewStepRule.STEP_REASON_MISSING);
        review.at = ReviewState.SCOPE_CHECK;
        assertThat(rules(decide(review, Step.FIND_OUT_OF_SCOPE))).contains(ReviewStepRule.SCOPE_ANSWER_MISSING);
        assertThat(rules(decide(review, Step.FIND_IN_SCOPE))).containsExactly(ReviewStepRule.REVIEW_STEP_ALLOWED);
        review.at = ReviewState.APPROVED;
        assertThat(rules(decide(review, Step.REOPEN)))
                .contains(ReviewStepRule.TRIGGER_MISSING, ReviewStepRule.STEP_REASON_MISSING);
    }

    private static Finding decide(Reviews review, Step step) {
        return StepCheck.of(review.file(), step, Optional.empty(), LocalizedText.none());
    }

    private static Outcome outcome(Step step) {
        return switch (step) {
            case APPROVE -> Outcome.APPROVED;
            case APPROVE_WITH_CONDITIONS -> Outcome.APPROVED_COND;
            case REJECT -> Outcome.REJECTED;
            default -> Outcome.DEFERRED;
        };
    }
}
