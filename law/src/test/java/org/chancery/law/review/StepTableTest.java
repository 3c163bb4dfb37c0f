package org.chancery.law.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.law.rule.ReviewStepRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The closed table of steps against domain reference 01, section 6: all 225 pairs of states. */
class StepTableTest {

    @ParameterizedTest(name = "from {0} to {1} and nowhere else")
    @CsvFileSource(
            resources = "/review/transitions.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true)
    void a_review_goes_where_the_table_says_and_nowhere_else(ReviewState from, @Nullable String to) {
        Set<ReviewState> named = to == null
                ? Set.of()
                : Arrays.stream(to.split(" ")).map(ReviewState::valueOf).collect(Collectors.toSet());
        Set<ReviewState> reached = new TreeSet<>();
        for (Step step : Step.values()) {
            if (step.leadsFrom(from)) {
                reached.add(step.to());
            } else {
                refused(from, step);
            }
        }
        assertThat(reached).isEqualTo(new TreeSet<>(named));
    }

    private static void refused(ReviewState from, Step step) {
        var review = new Reviews();
        review.at = from;
        var finding = StepCheck.of(review.file(), step, Optional.of(ReopeningTrigger.OWN_MOTION), Reviews.WHY);
        assertThat(rules(finding))
                .as("%s from %s", step, from)
                .startsWith(ReviewStepRule.REVIEW_STEP_REFUSED)
                .contains(ReviewStepRule.STEP_NOT_FROM_HERE);
    }
}
