package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {

    @ParameterizedTest
    @CsvFileSource(resources = "steps.csv", numLinesToSkip = 1)
    void each_of_the_49_pairs_of_states_has_its_step_or_none(ItemState from, ItemState to, @Nullable Step step) {
        assertThat(Step.between(from, to).orElse(null)).isEqualTo(step);
    }

    @ParameterizedTest
    @EnumSource
    void nothing_follows_a_final_state(ItemState from) {
        if (from.isFinal()) {
            assertThat(Step.values()).noneMatch(step -> step.isAllowedFrom(from));
        }
    }

    @Test
    void the_officers_alone_never_reject_and_never_settle_a_difference() {
        assertThat(Step.REJECT.needs()).isEqualTo(Step.Needs.DECISION);
        assertThat(Step.ACCEPT_BY_DECISION.needs()).isEqualTo(Step.Needs.DECISION);
    }

    @Test
    void returning_referring_and_withdrawing_need_a_reason() {
        assertThat(Step.values())
                .filteredOn(it -> it.needs() == Step.Needs.REASON)
                .containsExactlyInAnyOrderElementsOf(EnumSet.of(Step.RETURN, Step.REFER, Step.WITHDRAW));
    }
}
