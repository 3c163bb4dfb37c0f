package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.chancery.law.instrument.AgreementId;
import org.chancery.server.RunningServer;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.database.Working;
import org.chancery.server.identity.Somebody;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.official.Proposal;
import org.chancery.server.official.ProposalRefused;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The act that a second officer confirms is the act that was shown, all of it or none. */
class ConfirmedAsReadTest {
    private static final String PROTOCOL = "concord-autonomy-protocol";
    private final RunningServer server = DemoServer.shared();
    private final Docket docket = server.part(Docket.class);
    private final Acceptance acceptance = server.part(Acceptance.class);
    private final Somebody first = Somebody.in(server, Role.DEPOSITARY_OFFICER);
    private final Somebody second = Somebody.in(server, Role.DEPOSITARY_OFFICER);
    private final Hand hand = Hands.of(first.actor());

    @BeforeEach
    void two_officers_have_signed_in() {
        first.signedIn();
        second.signedIn();
    }

    private String proposed(String state, String text) {
        String id =
                docket.deposit(hand, Deposits.of(PROTOCOL, state, "communication", Map.of("summary_en", text)), true);
        docket.take(hand, id, Step.TAKE_UP, "");
        acceptance.propose(first.actor(), id, "");
        return id;
    }

    private static void refused(StepRefused.Why why, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        StepRefused.class, it -> assertThat(it.why()).isEqualTo(why));
    }

    private int acts() {
        return server.part(Agreements.class)
                .now()
                .holdings()
                .dossier(new AgreementId(PROTOCOL))
                .orElseThrow()
                .acts()
                .size();
    }

    private void change(String column, String value, String id) {
        server.part(Working.class)
                .doAs(
                        hand.reader(),
                        sql -> sql.sql("update docket.item_work set " + column + " where item = ?")
                                .params(value, id)
                                .update());
    }

    @Test
    void while_a_proposal_waits_officers_neither_return_nor_refer_nor_reject() {
        String id = proposed("XSE", "Shown to the second officer.");
        refused(StepRefused.Why.PROPOSAL_OPEN, () -> docket.take(hand, id, Step.RETURN, "Other text."));
        Differences differences = server.part(Differences.class);
        refused(StepRefused.Why.PROPOSAL_OPEN, () -> differences.refer(first.actor(), id, "In doubt."));
        refused(StepRefused.Why.PROPOSAL_OPEN, () -> acceptance.proposeRejection(first.actor(), id, "Council 1"));
        refused(StepRefused.Why.PROPOSAL_OPEN, () -> acceptance.propose(second.actor(), id, ""));
    }

    @Test
    void a_withdrawal_lets_the_proposals_lapse() {
        String id = proposed("XSE", "Withdrawn in time.");
        String read = Deposits.read(server, second, id);
        String proposal =
                docket.item(hand, id).proposal().orElseThrow().references().getFirst();
        docket.take(hand, id, Step.WITHDRAW, "An error.");
        assertThat(docket.item(hand, id).proposal()).isEmpty();
        assertThat(server.part(OfficialActs.class)
                        .find(proposal, first.actor())
                        .orElseThrow()
                        .state())
                .isEqualTo(Proposal.State.WITHDRAWN);
        int before = acts();
        refused(StepRefused.Why.CHANGED_MEANWHILE, () -> acceptance.confirm(second.actor(), id, read));
        assertThat(acts()).isEqualTo(before);
    }

    @Test
    void a_stale_reading_and_an_item_that_stands_elsewhere_are_not_confirmed() {
        String id = proposed("XAV", "First reading.");
        String stale = Deposits.read(server, second, id);
        acceptance.drop(second.actor(), id, "Again.");
        acceptance.propose(first.actor(), id, "");
        refused(StepRefused.Why.CHANGED_MEANWHILE, () -> acceptance.confirm(second.actor(), id, stale));
        refused(StepRefused.Why.CHANGED_MEANWHILE, () -> acceptance.confirm(second.actor(), id, ""));
        change("standing = ?", "RETURNED_FOR_CORRECTION", id);
        String now = Deposits.read(server, second, id);
        refused(StepRefused.Why.NOT_FROM_HERE, () -> acceptance.confirm(second.actor(), id, now));
        change("standing = ?", "DIFFERENCE_REFERRED", id);
        refused(StepRefused.Why.NOT_FROM_HERE, () -> acceptance.confirm(second.actor(), id, now));
    }

    @Test
    void a_proposal_without_its_acts_is_not_confirmed() {
        String id = proposed("XKE", "Its acts were lost.");
        change("proposals = ?", "", id);
        String read = Deposits.read(server, second, id);
        refused(StepRefused.Why.CHANGED_MEANWHILE, () -> acceptance.confirm(second.actor(), id, read));
        assertThat(docket.item(hand, id).standing()).isEqualTo(ItemState.UNDER_EXAMINATION);
    }

    @Test
    void what_a_second_officer_is_confirming_is_neither_withdrawn_nor_dropped() {
        String id = proposed("XDO", "Being confirmed.");
        change("confirming_by = ?", second.person(), id);
        refused(StepRefused.Why.CHANGED_MEANWHILE, () -> docket.take(hand, id, Step.WITHDRAW, "Too late."));
        refused(StepRefused.Why.CHANGED_MEANWHILE, () -> acceptance.drop(first.actor(), id, ""));
        assertThat(acceptance.confirm(second.actor(), id, Deposits.read(server, second, id)))
                .hasSize(1);
    }

    @Test
    void what_a_crash_interrupted_after_the_register_had_answered_is_finished_with_the_same_act() {
        String id = proposed("XSE", "Interrupted.");
        String read = Deposits.read(server, second, id);
        List<Long> numbers = acceptance.confirm(second.actor(), id, read);
        change("acts = '', version = version - 1, standing = ?", "UNDER_EXAMINATION", id);
        int before = acts();
        assertThat(acceptance.confirm(second.actor(), id, read)).isEqualTo(numbers);
        assertThat(acts()).isEqualTo(before);
        assertThat(docket.item(hand, id).standing()).isEqualTo(ItemState.ACCEPTED);
    }

    @Test
    void of_an_instrument_with_its_statement_all_is_recorded_or_nothing() {
        String id = docket.deposit(
                hand,
                Deposits.of("concord-exercises", "XBR", "accession", Map.of("declaration_en", "Both or none.")),
                true);
        docket.take(hand, id, Step.TAKE_UP, "");
        acceptance.propose(first.actor(), id, "");
        List<String> references = docket.item(hand, id).proposal().orElseThrow().references();
        assertThat(references).hasSize(2);
        server.part(OfficialActs.class).withdraw(references.getLast(), first.actor());
        long size = server.part(org.chancery.server.ledger.Ledger.class)
                .log()
                .checkpoint()
                .size();
        String read = Deposits.read(server, second, id);
        assertThatThrownBy(() -> acceptance.confirm(second.actor(), id, read)).isInstanceOf(ProposalRefused.class);
        assertThat(server.part(org.chancery.server.ledger.Ledger.class)
                        .log()
                        .checkpoint()
                        .size())
                .isEqualTo(size);
        acceptance.drop(second.actor(), id, "Half of it was withdrawn.");
        acceptance.propose(first.actor(), id, "");
        assertThat(acceptance.confirm(second.actor(), id, Deposits.read(server, second, id)))
                .hasSize(2);
    }
}
