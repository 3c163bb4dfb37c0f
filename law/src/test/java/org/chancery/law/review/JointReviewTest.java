package org.chancery.law.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.law.Asking.on;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.prohibition.Catalogues.B;
import static org.chancery.law.prohibition.Catalogues.C;
import static org.chancery.law.review.Reviews.A;
import static org.chancery.law.review.Reviews.DAY;
import static org.chancery.law.review.Reviews.LASERS;
import static org.chancery.law.review.Reviews.MINISTER;
import static org.chancery.law.review.Reviews.T;
import static org.chancery.law.review.Reviews.WHY;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.prohibition.Catalogues;
import org.chancery.law.rule.JointRule;
import org.chancery.law.rule.PublicationRule;
import org.junit.jupiter.api.Test;

class JointReviewTest {

    private static final JointReview JOINT = joint(decision(A, Outcome.APPROVED), decision(B, Outcome.REJECTED));

    @Test
    void the_decisions_of_two_states_that_differ_both_stand() {
        assertThat(JOINT.decision(A).map(Decision::outcome)).contains(Outcome.APPROVED);
        assertThat(JOINT.decision(B).map(Decision::outcome)).contains(Outcome.REJECTED);
        assertThat(JOINT.decision(C)).isEmpty();
    }

    @Test
    void the_joint_opinion_binds_nobody_and_says_where_law_is_not_shared() {
        var matrix = Catalogues.bindings().matrix(List.of(A, B, C), Set.of(LASERS), on("2022-01-01"));
        assertThat(rules(JOINT.standing(A, matrix)))
                .startsWith(JointRule.NATIONAL_DECISION_STANDS, JointRule.OPINION_BINDS_NOBODY)
                .contains(JointRule.STATE_HAS_DECIDED, JointRule.STATE_HAS_NOT_DECIDED, JointRule.RULE_NOT_SHARED);
        assertThat(JOINT.standing(C, matrix).conclusion().rule()).isEqualTo(JointRule.NATIONAL_DECISION_OPEN);
    }

    @Test
    void an_answer_is_shown_to_others_only_when_its_state_has_released_it() {
        assertThat(JOINT.shown(A, A, Question.Q1)).isPresent();
        assertThat(JOINT.shown(B, A, Question.Q1)).isEmpty();
        var released = new JointReview(
                T,
                JOINT.states(),
                Optional.empty(),
                JOINT.answers(),
                JOINT.decisions(),
                Set.of(new Release(A, Question.Q1)));
        assertThat(released.shown(B, A, Question.Q1)).isPresent();
        assertThat(released.shown(B, A, Question.Q2)).isEmpty();
    }

    @Test
    void one_state_has_one_decision() {
        assertThatThrownBy(() -> joint(decision(A, Outcome.APPROVED), decision(A, Outcome.REJECTED)))
                .hasMessageContaining("two decisions");
    }

    @Test
    void results_are_published_only_when_outcome_and_reasons_are() {
        assertThat(new Publication(Set.of(PublicField.OUTCOME), List.of()).results())
                .isEqualTo(Publication.Results.PARTLY);
        assertThat(new Publication(Set.of(PublicField.OUTCOME, PublicField.REASONS), List.of()).results())
                .isEqualTo(Publication.Results.PUBLISHED);
        assertThat(new Publication(Set.of(PublicField.TITLE), List.of()).results())
                .isEqualTo(Publication.Results.NOT_PUBLISHED);
    }

    @Test
    void every_field_is_shown_or_withheld_with_a_ground_and_a_day_of_review() {
        var shown = EnumSet.complementOf(EnumSet.of(PublicField.EVIDENCE, PublicField.ANSWERS));
        var evidence = new Withheld(PublicField.EVIDENCE, WHY, DAY.plusYears(1));
        var sound = new Publication(shown, List.of(evidence, new Withheld(PublicField.ANSWERS, WHY, DAY.plusYears(5))));
        assertThat(rules(sound.check(T, DAY)))
                .startsWith(PublicationRule.PUBLICATION_SOUND)
                .contains(PublicationRule.FIELD_WITHHELD);
        refused(new Publication(shown, List.of(evidence)), PublicationRule.FIELD_NOT_ACCOUNTED_FOR);
        refused(
                with(shown, evidence, new Withheld(PublicField.ANSWERS, LocalizedText.none(), DAY.plusYears(1))),
                PublicationRule.WITHHELD_WITHOUT_GROUND);
        refused(
                with(shown, evidence, new Withheld(PublicField.ANSWERS, WHY, DAY.plusYears(6))),
                PublicationRule.WITHHELD_WITHOUT_REVIEW);
        refused(
                with(shown, evidence, new Withheld(PublicField.OUTCOME, WHY, DAY.plusYears(1))),
                PublicationRule.FIELD_SHOWN_AND_WITHHELD);
        refused(
                new Publication(EnumSet.allOf(PublicField.class), List.of()),
                PublicationRule.EVIDENCE_KEEPS_ITS_LABELS);
    }

    private static Publication with(Set<PublicField> shown, Withheld... withheld) {
        return new Publication(shown, List.of(withheld));
    }

    private static void refused(Publication publication, PublicationRule why) {
        assertThat(rules(publication.check(T, DAY)))
                .startsWith(PublicationRule.PUBLICATION_UNSOUND)
                .contains(why);
    }

    private static JointReview joint(NationalDecision... decisions) {
        return new JointReview(
                T,
                List.of(A, B, C),
                Optional.empty(),
                List.of(Reviews.answered(Question.Q1, Answer.PROHIBITED_SOME)),
                List.of(decisions),
                Set.of());
    }

    private static NationalDecision decision(StateCode state, Outcome outcome) {
        return new NationalDecision(
                state, new Decision(LocalizedText.of("en", "the Minister"), MINISTER, outcome, DAY, WHY));
    }
}
