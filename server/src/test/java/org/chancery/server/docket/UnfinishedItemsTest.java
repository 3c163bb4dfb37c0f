package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import org.chancery.server.RunningServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.identity.Somebody;
import org.chancery.server.identity.invitation.Invitation;
import org.chancery.server.identity.invitation.Invitations;
import org.chancery.server.official.JointActs;
import org.chancery.server.official.ProposalRefused;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A confirmation on the docket that a crash interrupted is finished, whole, by the job. */
class UnfinishedItemsTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);

    private final RunningServer server = DemoServer.shared();
    private final Docket docket = server.part(Docket.class);
    private final Acceptance acceptance = server.part(Acceptance.class);
    private final UnfinishedItems job = server.part(UnfinishedItems.class);
    private final Somebody first = Somebody.in(server, Role.DEPOSITARY_OFFICER);
    private final Somebody second = Somebody.in(server, Role.DEPOSITARY_OFFICER);
    private final Hand hand = Hands.of(first.actor());

    @BeforeEach
    void two_officers_have_signed_in() {
        first.signedIn();
        second.signedIn();
    }

    @Test
    void an_acceptance_is_finished_with_all_its_acts() {
        String id = examined();
        acceptance.propose(first.actor(), id, "");
        begin(id);
        assertThat(job.finish(LIMIT)).as("begun a moment ago").isZero();
        longAgo(id);
        assertThat(job.finish(LIMIT)).isEqualTo(1);
        Item item = docket.item(hand, id);
        assertThat(item.standing()).isEqualTo(ItemState.ACCEPTED);
        assertThat(server.part(Items.class).steps(hand.reader(), id).getLast().hand())
                .isEqualTo(second.person());
        assertThat(job.finish(LIMIT)).isZero();
    }

    @Test
    void a_rejection_is_finished_too() {
        String id = examined();
        acceptance.proposeRejection(first.actor(), id, "Council, decision 9");
        begin(id);
        longAgo(id);
        assertThat(job.finish(LIMIT)).isEqualTo(1);
        assertThat(docket.item(hand, id).standing()).isEqualTo(ItemState.REJECTED_AS_INSUFFICIENT);
    }

    @Test
    void who_gave_a_half_of_the_first_officers_link_does_not_confirm_on_the_docket() {
        Invitations links = server.part(Invitations.class);
        Somebody third = Somebody.in(server, Role.SECRETARIAT_OFFICER);
        String secret = half(links, second) + half(links, third);
        assertThat(links.use(secret)).isTrue();
        String accepted = examined();
        acceptance.propose(first.actor(), accepted, "");
        String rejected = examined();
        acceptance.proposeRejection(first.actor(), rejected, "Council, decision 10");
        for (String id : new String[] {accepted, rejected}) {
            assertThatThrownBy(() -> acceptance.confirm(second.actor(), id, Deposits.read(server, second, id)))
                    .isInstanceOfSatisfying(
                            ProposalRefused.class,
                            it -> assertThat(it.reason()).isEqualTo(ProposalRefused.Reason.LINKED));
        }
    }

    private String half(Invitations links, Somebody by) {
        return links.half(Invitation.Purpose.RECOVERY, first.person(), by.person(), Duration.ofDays(1))
                .secret();
    }

    private String examined() {
        String id = docket.deposit(
                hand,
                Deposits.of("concord-autonomy-protocol", "XBR", "communication", Map.of("summary_en", "A letter.")),
                true);
        docket.take(hand, id, Step.TAKE_UP, "");
        return id;
    }

    private void begin(String id) {
        Item item = docket.item(hand, id);
        var references = item.proposal().orElseThrow().references();
        server.part(OpenProposals.class)
                .begin(
                        Hands.of(second.actor()),
                        item,
                        () -> server.part(JointActs.class).begin(references, second.actor()));
    }

    private void longAgo(String id) {
        JdbcClient.create(server.part(DatabaseAddress.class).connections(org.chancery.server.database.Role.OWNER))
                .sql("update docket.item_work set confirming_at = now() - interval '3 minutes' where item = ?")
                .param(id)
                .update();
    }
}
