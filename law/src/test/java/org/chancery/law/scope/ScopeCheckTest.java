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

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chancery.law.act.ActId;
import org.chancery.law.instrument.LocalizedText;
import org.chancery.law.instrument.StateCode;
import org.chancery.law.rule.ScopeStepRule;
import org.junit.jupiter.api.Test;

class ScopeCheckTest {

    private static final ScopeFile FINISHED = answered("device=YES defeat=YES effects=LETHAL");
    private static final ScopeFile OPEN = answered("device=YES");
    private static final ActId NEW = new ActId("new");

    @Test
    void the_question_that_is_due_may_be_answered_and_an_earlier_one_answered_anew() {
        allowed(OPEN, new ScopeAct.Answered(NEW, DAY, A, "defeat", Reply.YES, WHY));
        allowed(OPEN, new ScopeAct.Answered(NEW, DAY, A, "device", Reply.NO, WHY));
    }

    @Test
    void a_question_that_is_not_due_is_not_answered() {
        refused(
                OPEN,
                new ScopeAct.Answered(NEW, DAY, A, "means", Reply.YES, WHY),
                ScopeStepRule.SCOPE_QUESTION_NOT_DUE);
        refused(
                OPEN,
                new ScopeAct.EffectsStated(NEW, DAY, A, List.of("LETHAL"), WHY),
                ScopeStepRule.SCOPE_QUESTION_NOT_DUE);
    }

    @Test
    void only_effects_of_the_definition_are_stated_and_one_at_least() {
        var asked = answered("device=YES defeat=YES");
        allowed(asked, new ScopeAct.EffectsStated(NEW, DAY, A, List.of("LETHAL"), WHY));
        refused(asked, new ScopeAct.EffectsStated(NEW, DAY, A, List.of(), WHY), ScopeStepRule.SCOPE_EFFECT_NOT_NAMED);
        refused(
                asked,
                new ScopeAct.EffectsStated(NEW, DAY, A, List.of("MAGIC"), WHY),
                ScopeStepRule.SCOPE_EFFECT_NOT_NAMED);
    }

    @Test
    void nothing_is_done_without_a_reason_or_before_what_has_been_done() {
        refused(
                OPEN,
                new ScopeAct.Answered(NEW, DAY, A, "defeat", Reply.YES, LocalizedText.none()),
                ScopeStepRule.SCOPE_REASON_MISSING);
        refused(
                OPEN,
                new ScopeAct.Answered(NEW, DAY.minusDays(1), A, "defeat", Reply.YES, WHY),
                ScopeStepRule.SCOPE_STEP_BACKDATED);
    }

    @Test
    void only_parties_contest_and_only_what_is_finished_and_not_decided() {
        allowed(FINISHED, contest(B, DAY));
        refused(FINISHED, contest(new StateCode("ZZZ"), DAY), ScopeStepRule.SCOPE_NOT_A_PARTY);
        refused(OPEN, contest(B, DAY), ScopeStepRule.SCOPE_TEST_NOT_FINISHED);
        refused(with(FINISHED, decision()), contest(B, DAY), ScopeStepRule.SCOPE_ALREADY_DECIDED);
    }

    @Test
    void a_contest_is_withdrawn_by_the_party_that_made_it() {
        var contested = with(FINISHED, contest(B, DAY));
        allowed(contested, new ScopeAct.ContestWithdrawn(new ActId("w"), DAY, B, NEW, WHY));
        refused(
                contested,
                new ScopeAct.ContestWithdrawn(new ActId("w"), DAY, A, NEW, WHY),
                ScopeStepRule.SCOPE_NOTHING_TO_WITHDRAW);
        refused(
                FINISHED,
                new ScopeAct.ContestWithdrawn(new ActId("w"), DAY, B, NEW, WHY),
                ScopeStepRule.SCOPE_NOTHING_TO_WITHDRAW);
    }

    @Test
    void the_organ_decides_what_is_finished_and_may_decide_again() {
        refused(OPEN, decision(), ScopeStepRule.SCOPE_TEST_NOT_FINISHED);
        allowed(FINISHED, decision());
        allowed(with(FINISHED, decision()), decision());
    }

    private static ScopeAct contest(StateCode by, LocalDate on) {
        return new ScopeAct.Contested(NEW, on, by, WHY);
    }

    private static ScopeAct decision() {
        return new ScopeAct.Decided(new ActId("d"), DAY, text("the Council"), true, WHY);
    }

    private static void allowed(ScopeFile file, ScopeAct act) {
        assertThat(rules(ScopeCheck.of(file, act, Set.of(A, B)))).containsExactly(ScopeStepRule.SCOPE_STEP_ALLOWED);
    }

    private static void refused(ScopeFile file, ScopeAct act, ScopeStepRule why) {
        assertThat(rules(ScopeCheck.of(file, act, Set.of(A, B))))
                .startsWith(ScopeStepRule.SCOPE_STEP_REFUSED)
                .contains(why);
    }
}
