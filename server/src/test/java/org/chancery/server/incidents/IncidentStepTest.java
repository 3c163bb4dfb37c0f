package org.chancery.server.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class IncidentStepTest {

    @ParameterizedTest
    @CsvFileSource(resources = "steps.csv", numLinesToSkip = 1)
    void each_of_the_25_pairs_of_standings_has_its_step_or_none(
            Standing from, Standing to, @Nullable IncidentStep step) {
        assertThat(IncidentStep.between(from, to).orElse(null)).isEqualTo(step);
    }

    @Test
    void nothing_closes_an_incident_but_a_second_person_after_a_proposal() {
        assertThat(IncidentStep.values())
                .filteredOn(it -> it.to() == Standing.CLOSED)
                .containsExactly(IncidentStep.CLOSE);
        assertThat(IncidentStep.CLOSE.needs()).isEqualTo(IncidentStep.Needs.SECOND_PERSON);
        assertThat(IncidentStep.CLOSE.isAllowedFrom(Standing.CLOSURE_PROPOSED)).isTrue();
    }

    @Test
    void what_a_step_needs_must_be_said() {
        refused(IncidentStep.Needs.REASON, Said.because(" "), IncidentRefused.Why.REASON_MISSING);
        refused(IncidentStep.Needs.ASSESSMENT, Said.because("x"), IncidentRefused.Why.ASSESSMENT_MISSING);
        refused(IncidentStep.Needs.OUTCOME, Said.ended("measures", "", ""), IncidentRefused.Why.OUTCOME_MISSING);
        refused(
                IncidentStep.Needs.OUTCOME,
                Said.ended("measures", "lessons", "x".repeat(501)),
                IncidentRefused.Why.OUTCOME_MISSING);
        Said.ended("measures", "lessons", "").requireFor(IncidentStep.Needs.OUTCOME);
    }

    private static void refused(IncidentStep.Needs needs, Said said, IncidentRefused.Why why) {
        assertThatThrownBy(() -> said.requireFor(needs))
                .isInstanceOfSatisfying(
                        IncidentRefused.class, it -> assertThat(it.why()).isEqualTo(why));
    }
}
