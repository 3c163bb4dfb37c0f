package org.chancery.server.official;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.identity.Somebody;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A server that stops between a person's word and the register's answer leaves nothing stuck. */
class InterruptedTest {

    private final RunningServer server = TestServer.shared();
    private final OfficialActs acts = server.part(OfficialActs.class);
    private final Proposals proposals = server.part(Proposals.class);
    private final OverdueWatch watch = server.part(OverdueWatch.class);
    private final Somebody first = Somebody.in(server, Role.ADMINISTRATOR);
    private final Somebody second = Somebody.in(server, Role.DEPOSITARY_OFFICER);

    @BeforeEach
    void two_officers_have_signed_in() {
        first.signedIn();
        second.signedIn();
    }

    @Test
    void a_confirmation_that_was_interrupted_is_finished_after_two_minutes_and_not_before() {
        var command = Officials.mandate();
        String id = acts.propose("mandate.begin", command, first.actor());
        proposals.decide(id, second.actor(), Proposal.State.PROPOSED, Proposal.State.CONFIRMING, "");
        watch.finish(OverdueWatch.INTERRUPTED);
        assertThat(state(id)).isEqualTo(Proposal.State.CONFIRMING);
        longAgo(id);
        assertThat(watch.finish(OverdueWatch.INTERRUPTED)).isEqualTo(1);
        assertThat(state(id)).isEqualTo(Proposal.State.RECORDED);
        var held = server.part(Mandates.class).find(command.content().text("mandate"));
        assertThat(held).isPresent();
        assertThat(Officials.published(
                        server,
                        new org.chancery.register.act.ActNumber(
                                held.orElseThrow().number())))
                .contains("\"confirmed\":{\"office\":\"secretariat\",\"role\":\"depositary-officer\"}");
    }

    @Test
    void what_was_recorded_before_the_interruption_is_not_recorded_twice() {
        String id = acts.propose("mandate.begin", Officials.mandate(), first.actor());
        acts.confirm(id, second.actor());
        var recorded = acts.find(id, first.actor()).orElseThrow().number();
        Officials.owner(server)
                .sql("update official.proposal_work set state = 'confirming', number = null where proposal = ?")
                .param(id)
                .update();
        longAgo(id);
        watch.finish(Duration.ofMinutes(2));
        assertThat(acts.find(id, first.actor()).orElseThrow().number()).isEqualTo(recorded);
    }

    @Test
    void an_act_of_one_person_alone_that_was_interrupted_still_waits_for_its_confirmation() {
        Somebody lost = Somebody.in(server, Role.EXPERT);
        String id = acts.propose("mandate.end", Officials.end(lost.mandate()), first.actor());
        proposals.beginAlone(
                id, first.actor(), "stolen", java.time.Instant.now().plusSeconds(3600));
        longAgo(id);
        watch.finish(OverdueWatch.INTERRUPTED);
        assertThat(state(id)).isEqualTo(Proposal.State.ALONE);
        assertThat(server.part(Mandates.class).of(lost.person())).isEmpty();
        proposals.decide(id, second.actor(), Proposal.State.ALONE, Proposal.State.CONFIRMING, "");
        longAgo(id);
        watch.finish(OverdueWatch.INTERRUPTED);
        assertThat(state(id)).isEqualTo(Proposal.State.CONFIRMED);
    }

    @Test
    void what_the_register_refuses_waits_for_a_second_person_again() {
        String id = acts.propose("mandate.end", Officials.end("0000000000000000"), first.actor());
        String other = acts.propose("mandate.end", Officials.end("0000000000000000"), first.actor());
        acts.confirm(other, second.actor());
        proposals.decide(id, second.actor(), Proposal.State.PROPOSED, Proposal.State.CONFIRMING, "");
        longAgo(id);
        watch.finish(OverdueWatch.INTERRUPTED);
        assertThat(state(id)).isEqualTo(Proposal.State.PROPOSED);
    }

    private Proposal.State state(String id) {
        return acts.find(id, first.actor()).orElseThrow().state();
    }

    private void longAgo(String id) {
        Officials.owner(server)
                .sql("update official.proposal_work set begun = now() - interval '3 minutes' where proposal = ?")
                .param(id)
                .update();
    }
}
