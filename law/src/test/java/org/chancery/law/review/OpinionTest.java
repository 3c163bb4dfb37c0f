package org.chancery.law.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.review.Reviews.CHAIR;
import static org.chancery.law.review.Reviews.ENGINEER;
import static org.chancery.law.review.Reviews.LAWYER;
import static org.chancery.law.review.Reviews.PHYSICIAN;
import static org.chancery.law.review.Reviews.WHY;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.finding.Finding;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.label.Label;
import org.chancery.law.rule.OpinionRule;
import org.chancery.law.rule.ReviewStepRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class OpinionTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvFileSource(
            resources = "/review/opinions.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true)
    void what_an_opinion_needs(String what, OpinionRule rule) {
        var review = new Reviews();
        change(review, what);
        var finding = adopt(review);
        assertThat(rules(finding)).contains(rule);
        assertThat(finding.conclusion().rule())
                .isEqualTo(
                        rule == OpinionRule.OPINION_CARRIED
                                ? ReviewStepRule.REVIEW_STEP_ALLOWED
                                : ReviewStepRule.REVIEW_STEP_REFUSED);
    }

    private static void change(Reviews review, String what) {
        switch (what) {
            case "nothing" -> {}
            case "no opinion" -> review.opinion = false;
            case "Q5 not answered" -> review.answers.remove(Question.Q5);
            case "legal absent" -> {
                review.present.remove(LAWYER);
                review.votes.remove(LAWYER);
            }
            case "no other discipline advised" -> review.advised.retainAll(Set.of(LAWYER));
            case "chair absent" -> {
                review.present.remove(CHAIR);
                review.votes.remove(CHAIR);
            }
            case "vote of an adviser" -> review.votes.put(ENGINEER, Vote.FOR);
            case "vote with an interest" -> review.physicianInterest = Interest.DECLARED;
            case "vote without a declaration" -> review.physicianInterest = Interest.NOT_DECLARED;
            case "one against under unanimity" -> review.votes.put(PHYSICIAN, Vote.AGAINST);
            case "one against under majority" -> {
                review.adoption = Adoption.MAJORITY;
                review.votes.put(PHYSICIAN, Vote.AGAINST);
                review.separate.add(opinion(PHYSICIAN, SeparateOpinion.Kind.DISSENT));
            }
            case "no votes" -> review.votes.clear();
            case "dissent of who voted for" -> review.separate.add(opinion(PHYSICIAN, SeparateOpinion.Kind.DISSENT));
            case "separate opinion of the absent" -> {
                review.present.remove(ENGINEER);
                review.separate.add(opinion(ENGINEER, SeparateOpinion.Kind.SEPARATE));
            }
            default -> throw new IllegalArgumentException(what);
        }
    }

    @Test
    void urgency_skips_no_question() {
        for (Question question : Question.values()) {
            var review = new Reviews();
            review.urgent = true;
            review.answers.remove(question);
            assertThat(rules(adopt(review))).as("%s", question).contains(OpinionRule.QUESTION_NOT_ANSWERED);
        }
    }

    @Test
    void one_legal_reviewer_advised_by_experts_without_a_vote_is_a_lawful_practice() {
        var review = new Reviews();
        review.adoption = Adoption.SINGLE_REVIEWER;
        review.quorum = Optional.empty();
        review.votes.keySet().retainAll(Set.of(LAWYER));
        assertThat(rules(adopt(review))).contains(OpinionRule.OPINION_CARRIED, OpinionRule.QUORUM_NOT_STATED);
        review.advised.clear();
        assertThat(rules(adopt(review))).contains(OpinionRule.OTHER_DISCIPLINE_MISSING);
    }

    @Test
    void a_quorum_counts_the_other_members_and_asks_for_the_chair() {
        var half = new Quorum(true, 1, 2);
        assertThat(half.isReached(true, 3, 7)).isFalse();
        assertThat(half.isReached(true, 4, 7)).isTrue();
        assertThat(half.isReached(false, 7, 7)).isFalse();
    }

    @Test
    void a_later_answer_replaces_an_earlier_one_and_another_state_answers_for_itself() {
        var file = new Reviews().file();
        assertThat(file.standing()).hasSize(Question.values().length);
        assertThat(Map.of(Question.Q1, true, Question.Q3, false))
                .allSatisfy(
                        (question, own) -> assertThat(question.isOfEachState()).isEqualTo(own));
        assertThat(List.of(Question.Q2.before().toArray())).containsExactly(Question.Q0, Question.Q1);
    }

    private static Finding adopt(Reviews review) {
        return StepCheck.of(review.file(), Step.ADOPT_OPINION, Optional.empty(), LocalizedText.none());
    }

    private static SeparateOpinion opinion(MemberId author, SeparateOpinion.Kind kind) {
        return new SeparateOpinion(author, kind, WHY, Label.PUBLIC);
    }
}
