package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.server.RunningServer;
import org.chancery.server.identity.Somebody;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.official.ProposalRefused;
import org.chancery.server.official.SingleActs;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No officer alone ends an instrument or shows it as disputed. */
class TwoPersonsTest {
    private static final String PROTOCOL = "concord-autonomy-protocol";
    private final RunningServer server = DemoServer.shared();
    private final Docket docket = server.part(Docket.class);
    private final Acceptance acceptance = server.part(Acceptance.class);
    private final Differences differences = server.part(Differences.class);
    private final OfficialActs official = server.part(OfficialActs.class);
    private final Somebody first = Somebody.in(server, Role.DEPOSITARY_OFFICER);
    private final Somebody second = Somebody.in(server, Role.DEPOSITARY_OFFICER);
    private final Hand hand = Hands.of(first.actor());

    @BeforeEach
    void two_officers_have_signed_in() {
        first.signedIn();
        second.signedIn();
    }

    private String examined(String state) {
        String id = docket.deposit(
                hand, Deposits.of(PROTOCOL, state, "communication", Map.of("summary_en", "A letter.")), true);
        docket.take(hand, id, Step.TAKE_UP, "");
        return id;
    }

    private ItemState standing(String id) {
        return docket.item(hand, id).standing();
    }

    private static void refused(StepRefused.Why why, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        StepRefused.class, it -> assertThat(it.why()).isEqualTo(why));
    }

    @Test
    void a_rejection_needs_the_organs_decision_two_officers_and_a_fresh_proof() {
        String id = examined("XBR");
        refused(StepRefused.Why.DECISION_MISSING, () -> acceptance.proposeRejection(first.actor(), id, " "));
        assertThatThrownBy(() -> acceptance.proposeRejection(
                        first.actor(Instant.now().minus(Duration.ofMinutes(6))), id, "Council, decision 7"))
                .isInstanceOf(AccessRefused.class);
        acceptance.proposeRejection(first.actor(), id, "Council, decision 7");
        assertThat(standing(id)).isEqualTo(ItemState.UNDER_EXAMINATION);
        refused(
                StepRefused.Why.SAME_PERSON,
                () -> acceptance.confirm(first.actor(), id, Deposits.read(server, first, id)));
        assertThat(acceptance.confirm(second.actor(), id, Deposits.read(server, second, id)))
                .isEmpty();
        assertThat(standing(id)).isEqualTo(ItemState.REJECTED_AS_INSUFFICIENT);
        assertThat(server.part(Items.class).steps(hand.reader(), id).getLast().decision())
                .isEqualTo("Council, decision 7");
        refused(StepRefused.Why.NOT_FROM_HERE, () -> docket.take(hand, id, Step.WITHDRAW, "Too late."));
    }

    @Test
    void rejection_and_referral_are_no_steps_of_one_person() {
        String id = examined("XBR");
        for (Step step : new Step[] {Step.REJECT, Step.REFER}) {
            assertThatThrownBy(() -> docket.take(hand, id, step, "Alone."))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_difference_that_is_refused_leaves_the_instrument_as_it_stands() {
        String id = examined("XDO");
        String proposal = differences.refer(first.actor(), id, "The seal is in doubt.");
        refused(StepRefused.Why.PROPOSAL_OPEN, () -> differences.refer(first.actor(), id, "Once more."));
        official.refuse(proposal, second.actor(), "The seal is known.");
        assertThat(standing(id)).isEqualTo(ItemState.UNDER_EXAMINATION);
        official.confirm(differences.refer(first.actor(), id, "The signature is in doubt."), second.actor());
        assertThat(standing(id)).isEqualTo(ItemState.DIFFERENCE_REFERRED);
    }

    @Test
    void no_emergency_lets_one_officer_accept_or_refer_alone() {
        String referred = differences.refer(first.actor(), examined("XAV"), "The seal is in doubt.");
        String item = examined("XKE");
        acceptance.propose(first.actor(), item, "");
        List<String> proposals =
                new ArrayList<>(docket.item(hand, item).proposal().orElseThrow().references());
        proposals.add(referred);
        for (String proposal : proposals) {
            assertThatThrownBy(() -> server.part(SingleActs.class).record(proposal, "No time.", first.actor()))
                    .isInstanceOfSatisfying(
                            ProposalRefused.class,
                            it -> assertThat(it.reason()).isEqualTo(ProposalRefused.Reason.NEVER_ALONE));
        }
        official.withdraw(referred, first.actor());
        acceptance.drop(first.actor(), item, "");
    }

    @Test
    void a_difference_about_an_instrument_that_was_withdrawn_is_not_recorded() {
        String id = examined("XKE");
        String proposal = differences.refer(first.actor(), id, "In doubt.");
        docket.take(hand, id, Step.WITHDRAW, "An error.");
        assertThatThrownBy(() -> official.confirm(proposal, second.actor())).isInstanceOf(ProposalRefused.class);
    }
}
