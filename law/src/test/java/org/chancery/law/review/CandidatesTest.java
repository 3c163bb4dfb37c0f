package org.chancery.law.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.on;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.review.Reviews.A;
import static org.chancery.law.review.Reviews.LASERS;
import static org.chancery.law.review.Reviews.T;
import static org.chancery.law.review.Reviews.WHY;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.law.prohibition.Catalogues;
import org.chancery.law.rule.ReopeningRule;
import org.chancery.law.scope.ProjectClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** AAA consents on 10 January 2021 to a treaty that is in force for it from 9 February 2021; its review applied the law of 2020. */
class CandidatesTest {

    private static final LocalDate REVIEWED = LocalDate.of(2020, 6, 1);
    private static final LocalDate BOUND = LocalDate.of(2021, 2, 9);

    @Test
    void a_consent_makes_a_review_a_candidate_from_the_day_in_force_and_not_before() {
        var candidates = new Candidates(Catalogues.bindings());
        assertThat(candidates.of(file(ReviewState.APPROVED), on("2021-02-08"))).isEmpty();
        assertThat(candidates.of(file(ReviewState.APPROVED), on("2021-02-09")))
                .hasSize(2)
                .allSatisfy(it -> {
                    assertThat(it.trigger()).isEqualTo(ReopeningTrigger.NEW_LAW);
                    assertThat(it.since()).isEqualTo(BOUND);
                    assertThat(rules(it.why())).startsWith(ReopeningRule.CANDIDATE_NEW_LAW);
                });
    }

    @ParameterizedTest
    @EnumSource
    void decided_reviews_become_candidates_and_open_ones_are_warned(ReviewState at) {
        var candidates = new Candidates(Catalogues.bindings());
        var decided = Set.of(
                ReviewState.APPROVED,
                ReviewState.APPROVED_COND,
                ReviewState.CONDITIONS_MET,
                ReviewState.REJECTED,
                ReviewState.DEFERRED);
        assertThat(candidates.of(file(at), on("2022-01-01")).isEmpty()).isEqualTo(!decided.contains(at));
        assertThat(candidates.changes(file(at), on("2022-01-01"))).hasSize(2);
    }

    @Test
    void a_review_of_another_class_is_not_touched() {
        var other = file(ReviewState.APPROVED, Set.of(new ProjectClass("CYBER")), List.of(), List.of(), List.of());
        assertThat(new Candidates(Catalogues.bindings()).of(other, on("2022-01-01")))
                .isEmpty();
    }

    @Test
    void a_consent_that_was_not_known_yet_makes_no_candidate() {
        assertThat(new Candidates(Catalogues.bindings()).of(file(ReviewState.APPROVED), on("2022-01-01", "2021-01-09")))
                .isEmpty();
    }

    @Test
    void a_rule_that_is_lost_makes_a_candidate_too() {
        var left = Catalogues.treaty().denounces("AAA", "2022-01-01");
        var file = new ReopeningFile(
                T,
                A,
                ReviewState.APPROVED,
                Set.of(LASERS),
                LocalDate.of(2021, 6, 1),
                LocalDate.of(2021, 6, 1),
                List.of(),
                List.of(),
                List.of());
        assertThat(new Candidates(Catalogues.bindings(left)).of(file, on("2022-08-01")))
                .isNotEmpty()
                .allSatisfy(it -> {
                    assertThat(rules(it.why())).startsWith(ReopeningRule.CANDIDATE_LAW_ENDED);
                    assertThat(it.since()).isEqualTo(LocalDate.of(2022, 7, 1));
                });
    }

    @Test
    void the_authority_may_dismiss_a_candidate_and_a_later_reason_stands_again() {
        var dismissal = new ReopeningFile.Dismissal(ReopeningTrigger.NEW_EVIDENCE, LocalDate.of(2020, 8, 1), WHY);
        var events = List.of(
                new ReopeningFile.Event(ReopeningTrigger.NEW_EVIDENCE, LocalDate.of(2020, 7, 1)),
                new ReopeningFile.Event(ReopeningTrigger.NEW_EVIDENCE, LocalDate.of(2020, 9, 1)));
        var file = file(ReviewState.REJECTED, Set.of(LASERS), List.of(), events, List.of(dismissal));
        assertThat(new Candidates(Catalogues.bindings()).of(file, on("2020-12-01")))
                .extracting(Candidate::since)
                .containsExactly(LocalDate.of(2020, 9, 1));
    }

    @Test
    void a_day_of_review_comes() {
        var condition = new ReviewCondition(
                "c1",
                ReviewCondition.Type.REVIEW_BY_DATE,
                WHY,
                Optional.empty(),
                Optional.of(LocalDate.of(2020, 10, 1)),
                Optional.empty(),
                Set.of());
        var file = file(ReviewState.APPROVED_COND, Set.of(LASERS), List.of(condition), List.of(), List.of());
        var candidates = new Candidates(Catalogues.bindings());
        assertThat(candidates.of(file, on("2020-09-30"))).isEmpty();
        assertThat(candidates.of(file, on("2020-10-01")))
                .extracting(Candidate::trigger)
                .containsExactly(ReopeningTrigger.REVIEW_BY_DATE);
    }

    private static ReopeningFile file(ReviewState at) {
        return file(at, Set.of(LASERS), List.of(), List.of(), List.of());
    }

    private static ReopeningFile file(
            ReviewState at,
            Set<ProjectClass> classes,
            List<ReviewCondition> conditions,
            List<ReopeningFile.Event> events,
            List<ReopeningFile.Dismissal> dismissals) {
        return new ReopeningFile(T, A, at, classes, REVIEWED, REVIEWED, conditions, events, dismissals);
    }
}
