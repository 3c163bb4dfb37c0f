package org.chancery.law.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.law.Asking.rules;
import static org.chancery.law.scope.Definitions.A;
import static org.chancery.law.scope.Definitions.B;
import static org.chancery.law.scope.Definitions.DAY;
import static org.chancery.law.scope.Definitions.WHY;
import static org.chancery.law.scope.Definitions.answered;
import static org.chancery.law.scope.Definitions.text;
import static org.chancery.law.scope.Definitions.with;

import org.chancery.law.act.ActId;
import org.chancery.law.finding.Finding;
import org.chancery.law.rule.ScopeRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ScopeTest {

    private static final ScopeFile INSIDE = answered("device=YES defeat=YES effects=LETHAL");
    private static final ScopeAct.Contested CONTEST = new ScopeAct.Contested(new ActId("c"), DAY.plusDays(1), B, WHY);

    @ParameterizedTest(name = "{0}: {1}, then {2}")
    @CsvFileSource(
            resources = "/scope/walks.csv",
            numLinesToSkip = 1,
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true)
    void a_definition_is_asked_question_by_question(
            @Nullable String answers, ScopeOutcome outcome, @Nullable String next) {
        var file = answered(answers == null ? "" : answers);
        assertThat(file.outcome()).isEqualTo(outcome);
        assertThat(file.next().map(ScopeTest::code).orElse(null)).isEqualTo(next);
    }

    @Test
    void the_finding_names_every_question_on_the_way_and_the_part_that_is_met() {
        assertThat(rules(ScopeFinding.of(INSIDE)))
                .containsExactly(
                        ScopeRule.IN_SCOPE,
                        ScopeRule.SCOPE_ELEMENT_MET,
                        ScopeRule.SCOPE_ELEMENT_MET,
                        ScopeRule.SCOPE_LIMB_MET,
                        ScopeRule.SCOPE_EFFECTS_STATED);
    }

    @Test
    void a_party_can_contest_the_outcome_and_take_that_back() {
        var contested = with(INSIDE, CONTEST);
        assertThat(contested.outcome()).isEqualTo(ScopeOutcome.CONTESTED);
        assertThat(ScopeFinding.of(contested).standing()).isEqualTo(Finding.Standing.DISPUTED);
        var back =
                with(contested, new ScopeAct.ContestWithdrawn(new ActId("w"), DAY.plusDays(2), B, CONTEST.id(), WHY));
        assertThat(back.outcome()).isEqualTo(ScopeOutcome.IN);
    }

    @Test
    void the_decision_of_the_organ_prevails_over_contests_and_answers_which_are_still_shown() {
        var decided = with(with(INSIDE, CONTEST), decision(false));
        assertThat(decided.outcome()).isEqualTo(ScopeOutcome.OUT);
        assertThat(rules(ScopeFinding.of(decided)))
                .startsWith(ScopeRule.OUT_OF_SCOPE)
                .contains(ScopeRule.SCOPE_CONTESTED_BY, ScopeRule.SCOPE_TEST_GAVE, ScopeRule.SCOPE_DECIDED_OUT);
    }

    @Test
    void a_decision_falls_behind_when_an_answer_is_changed() {
        var changed = with(
                with(INSIDE, decision(true)),
                new ScopeAct.Answered(new ActId("n"), DAY.plusDays(9), A, "defeat", Reply.NO, WHY));
        assertThat(changed.outcome()).isEqualTo(ScopeOutcome.NOT_DECIDED);
        assertThat(rules(ScopeFinding.of(changed))).contains(ScopeRule.SCOPE_DECISION_OVERTAKEN);
    }

    @Test
    void every_day_has_its_own_answer() {
        var decided = with(with(INSIDE, CONTEST), decision(true));
        assertThat(decided.on(DAY.minusDays(1)).outcome()).isEqualTo(ScopeOutcome.NOT_DECIDED);
        assertThat(decided.on(DAY).outcome()).isEqualTo(ScopeOutcome.IN);
        assertThat(decided.on(DAY.plusDays(1)).outcome()).isEqualTo(ScopeOutcome.CONTESTED);
        assertThat(decided.on(DAY.plusDays(5)).outcome()).isEqualTo(ScopeOutcome.IN);
    }

    @Test
    void a_purpose_that_the_definition_does_not_name_is_for_the_organ() {
        var finding = ScopeFinding.of(answered("device=YES defeat=YES effects=OTHER peace=NO"));
        assertThat(finding.standing()).isEqualTo(Finding.Standing.FOR_A_PERSON);
        assertThat(rules(finding)).contains(ScopeRule.SCOPE_PURPOSE_OPEN);
    }

    private static ScopeAct.Decided decision(boolean within) {
        return new ScopeAct.Decided(new ActId("d"), DAY.plusDays(5), text("the Council"), within, WHY);
    }

    private static String code(ScopeQuestion question) {
        return switch (question) {
            case ScopeQuestion.OfElement it -> it.element().code();
            case ScopeQuestion.OfPurpose it -> it.element().code();
            case ScopeQuestion.OfEffects _ -> "effects";
        };
    }
}
