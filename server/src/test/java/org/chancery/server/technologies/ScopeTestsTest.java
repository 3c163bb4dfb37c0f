package org.chancery.server.technologies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chancery.server.technologies.Concord.refused;

import java.util.List;
import java.util.UUID;
import org.chancery.law.finding.Finding;
import org.chancery.law.rule.Rule;
import org.chancery.law.rule.ScopeRule;
import org.chancery.law.rule.ScopeStepRule;
import org.chancery.law.scope.Reply;
import org.chancery.law.scope.ScopeOutcome;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.read.LogReader;
import org.chancery.server.docket.DemoServer;
import org.chancery.server.official.Confirmation;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.official.ProposalRefused;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Role;
import org.chancery.server.permission.Visitor;
import org.chancery.server.technologies.TechnologyRefused.Why;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A scope test from its first question to the organ's decision, as services see it. */
class ScopeTestsTest {

    private static final List<Given> WITHIN = Rehearsed.ofDazzler();

    private final Concord concord = new Concord(DemoServer.shared());
    private final ScopeTests tests = concord.server().part(ScopeTests.class);
    private final ScopeContests contests = concord.server().part(ScopeContests.class);
    private final ScopeDecisions decisions = concord.server().part(ScopeDecisions.class);
    private final OfficialActs official = concord.server().part(OfficialActs.class);
    private final Actor avelia = concord.head("XAV");
    private final Actor kestria = concord.head("XKE");
    private final Actor secretariat = concord.actor("secretariat", Role.SECRETARIAT_OFFICER);
    private final Actor depositary = concord.actor("secretariat", Role.DEPOSITARY_OFFICER);
    private UUID id = new UUID(0, 0);

    @BeforeEach
    void a_technology_is_notified() {
        id = concord.notified(avelia, Written.dazzler().statement());
        // A decision needs two officers who have signed in once.
        concord.signedIn("Pavel Ristan");
        concord.signedIn("Tomas Veld");
    }

    @Test
    void its_answers_end_in_a_finding_that_rests_on_their_act() {
        assertThat(conclusion()).isEqualTo(ScopeRule.SCOPE_NOT_DECIDED);
        tests.answer(avelia, id, 0, "en", WITHIN);
        Finding finding = finding();
        assertThat(finding.conclusion().rule()).isEqualTo(ScopeRule.IN_SCOPE);
        long act = record().last();
        assertThat(finding.steps())
                .flatExtracting(it -> it.acts())
                .extracting(Object::toString)
                .containsOnly("act-" + act);
        assertThat(concord.server().part(LogReader.class).envelopes(act, act + 1))
                .extracting(Envelope::kind)
                .containsExactly(ScopeKinds.ANSWERED);
    }

    @Test
    void questions_are_answered_in_their_order_by_a_notifying_party_with_reasons() {
        refusedBy(
                ScopeStepRule.SCOPE_QUESTION_NOT_DUE,
                () -> tests.answer(
                        avelia, id, 0, "en", List.of(new Given.Answer("TOOL_WARFARE", Reply.YES, "It is."))));
        refusedBy(
                ScopeStepRule.SCOPE_REASON_MISSING,
                () -> tests.answer(avelia, id, 0, "en", List.of(new Given.Answer("DEVICE_OBJECT", Reply.YES, " "))));
        refused(
                Why.FORM_WRONG,
                () -> tests.answer(avelia, id, 0, "en", List.of(new Given.Effects(List.of("LOUD"), "It is loud."))));
        refused(Why.FORM_WRONG, () -> tests.answer(avelia, id, 0, "en", List.of()));
        refused(Why.NOT_THE_NOTIFIER, () -> tests.answer(kestria, id, 0, "en", WITHIN));
        assertThatThrownBy(() -> tests.answer(secretariat, id, 0, "en", WITHIN)).isInstanceOf(AccessRefused.class);
        assertThat(record().isBegun()).isFalse();
    }

    @Test
    void answers_to_a_test_that_has_moved_on_are_refused() {
        tests.answer(avelia, id, 0, "en", WITHIN);
        refused(Why.CHANGED_MEANWHILE, () -> tests.answer(avelia, id, 0, "en", WITHIN));
        long last = record().last();
        tests.answer(
                avelia,
                id,
                last,
                "en",
                List.of(
                        new Given.Answer("DEVICE_OBJECT", Reply.NO, "It is a method."),
                        new Given.Answer("TOOL_SCIENCE", Reply.NO, "It is old.")));
        assertThat(conclusion()).isEqualTo(ScopeRule.OUT_OF_SCOPE);
    }

    @Test
    void a_party_contests_and_withdraws() {
        refusedBy(ScopeStepRule.SCOPE_TEST_NOT_FINISHED, () -> contests.contest(kestria, id, "en", "Too early."));
        tests.answer(avelia, id, 0, "en", WITHIN);
        refusedBy(ScopeStepRule.SCOPE_REASON_MISSING, () -> contests.contest(kestria, id, "en", " "));
        contests.contest(kestria, id, "en", "It is policing.");
        assertThat(conclusion()).isEqualTo(ScopeRule.SCOPE_CONTESTED);
        refused(Why.SCOPE_NOTHING_TO_WITHDRAW, () -> contests.withdraw(avelia, id, "en", "Never mind."));
        contests.withdraw(kestria, id, "en", "Convinced.");
        assertThat(conclusion()).isEqualTo(ScopeRule.IN_SCOPE);
        refused(Why.SCOPE_NOTHING_TO_WITHDRAW, () -> contests.withdraw(kestria, id, "en", "Again."));
        assertThatThrownBy(() -> contests.contest(secretariat, id, "en", "We too."))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void the_organ_decides_and_two_officers_record_it() {
        refusedBy(ScopeStepRule.SCOPE_TEST_NOT_FINISHED, () -> propose(true));
        tests.answer(avelia, id, 0, "en", WITHIN);
        contests.contest(kestria, id, "en", "It is policing.");
        assertThatThrownBy(() -> decisions.propose(avelia, id, "commission", true, "en", "We say so."))
                .isInstanceOf(AccessRefused.class);
        refused(Why.SCOPE_ORGAN, () -> decisions.propose(secretariat, id, "nobody", true, "en", "So."));
        String proposal = propose(true);
        assertThatThrownBy(() -> official.confirm(proposal, secretariat)).isInstanceOf(ProposalRefused.class);
        assertThat(official.confirm(proposal, depositary)).isInstanceOf(Confirmation.Recorded.class);
        Finding finding = finding();
        assertThat(finding.conclusion().rule()).isEqualTo(ScopeRule.IN_SCOPE);
        assertThat(finding.steps()).extracting(it -> (Rule) it.rule()).contains(ScopeRule.SCOPE_DECIDED_IN);
        refusedBy(ScopeStepRule.SCOPE_ALREADY_DECIDED, () -> contests.contest(kestria, id, "en", "Still."));
    }

    @Test
    void a_decision_on_a_test_that_has_changed_before_the_second_officer_is_not_recorded() {
        tests.answer(avelia, id, 0, "en", WITHIN);
        String proposal = propose(false);
        contests.contest(kestria, id, "en", "It is policing.");
        assertThatThrownBy(() -> official.confirm(proposal, depositary))
                .isInstanceOfSatisfying(
                        ProposalRefused.class,
                        it -> assertThat(it.reason()).isEqualTo(ProposalRefused.Reason.REGISTER));
        assertThat(record().file().outcome()).isEqualTo(ScopeOutcome.CONTESTED);
    }

    private String propose(boolean within) {
        return decisions.propose(secretariat, id, "commission", within, "en", "It meets the first limb.");
    }

    private ScopeRecord record() {
        return tests.of(Visitor.PUBLIC, concord.find(avelia, id)).orElseThrow();
    }

    private Finding finding() {
        return tests.finding(record().file());
    }

    private Rule conclusion() {
        return finding().conclusion().rule();
    }

    private static void refusedBy(ScopeStepRule rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(TechnologyRefused.class, it -> {
            assertThat(it.why()).isEqualTo(Why.SCOPE_STEP);
            assertThat(it.finding().orElseThrow().steps())
                    .extracting(one -> (Rule) one.rule())
                    .contains(rule);
        });
    }
}
