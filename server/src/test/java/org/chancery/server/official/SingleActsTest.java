package org.chancery.server.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.register.act.Receipt;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.identity.Somebody;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Acts that one person records alone in an emergency, and their confirmation. */
class SingleActsTest {

    private final RunningServer server = TestServer.shared();
    private final OfficialActs acts = server.part(OfficialActs.class);
    private final SingleActs single = server.part(SingleActs.class);
    private final Somebody first = Somebody.in(server, Role.ADMINISTRATOR);
    private final Somebody second = Somebody.in(server, Role.DEPOSITARY_OFFICER);

    @BeforeEach
    void two_officers_have_signed_in() {
        first.signedIn();
        second.signedIn();
    }

    @Test
    void in_an_emergency_whoever_proposed_records_alone_and_another_confirms() {
        Somebody lost = Somebody.in(server, Role.EXPERT);
        String id = acts.propose("mandate.end", Officials.end(lost.mandate()), first.actor());
        Receipt receipt = receipt(single.record(id, "fire in the archive", first.actor()));
        assertThat(Officials.published(server, receipt.number()))
                .contains("\"alone\":true")
                .contains("fire in the archive");
        assertThat(server.part(Mandates.class).of(lost.person())).isEmpty();
        refused(() -> acts.confirm(id, first.actor()), ProposalRefused.Reason.SAME_PERSON);
        Receipt confirmation = receipt(acts.confirm(id, second.actor()));
        assertThat(Officials.published(server, confirmation.number()))
                .contains("\"act\":" + receipt.number().value());
        assertThat(acts.find(id, first.actor()))
                .hasValueSatisfying(it -> assertThat(it.state()).isEqualTo(Proposal.State.CONFIRMED));
        refused(() -> acts.confirm(id, second.actor()), ProposalRefused.Reason.DECIDED);
    }

    @Test
    void what_nobody_confirms_in_time_is_shown_to_oversight_and_on_its_start_page() {
        Somebody oversight = Somebody.in(server, Role.PARLIAMENTARY_OVERSIGHT);
        PageForms browser = oversight.signedIn();
        String id = acts.propose(
                "mandate.end", Officials.end(Somebody.in(server, Role.EXPERT).mandate()), first.actor());
        single.record(id, "the reason of " + id, first.actor());
        assertThat(browser.page("/en/official/alone").text())
                .contains("the reason of " + id)
                .doesNotContain("nobody has confirmed it in time");
        OverdueWatch watch = server.part(OverdueWatch.class);
        watch.look();
        Officials.owner(server)
                .sql("update official.proposal_work set due = now() - interval '1 minute' where proposal = ?")
                .param(id)
                .update();
        assertThat(watch.look()).isEqualTo(1);
        assertThat(browser.page("/en/official/alone").text()).contains("nobody has confirmed it in time");
        assertThat(browser.page("/ru/official/alone").text()).contains("никто не подтвердил в срок");
        assertThat(browser.page("/en/start").text()).contains("one person alone not confirmed in time");
        acts.confirm(id, second.actor());
        assertThat(browser.page("/en/official/alone").text()).doesNotContain("nobody has confirmed it in time");
    }

    @Test
    void it_is_done_from_the_page_of_the_proposal() {
        Somebody lost = Somebody.in(server, Role.EXPERT);
        PageForms browser = first.signedIn(1);
        String id = acts.propose("mandate.end", Officials.end(lost.mandate()), first.actor());
        String page = "/en/official/" + id;
        assertThat(browser.submit(page, page + "/alone", "reason", " ").statusCode())
                .isEqualTo(409);
        assertThat(browser.submit(page, page + "/alone", "reason", "The laptop was stolen")
                        .statusCode())
                .isEqualTo(303);
        assertThat(browser.page(page).text()).contains("Recorded by one person alone, waits for confirmation");
        assertThat(server.part(Mandates.class).of(lost.person())).isEmpty();
    }

    @Test
    void a_mandate_never_begins_by_one_person_alone() {
        String id = acts.propose("mandate.begin", Officials.mandate(), first.actor());
        refused(() -> single.record(id, "no time", first.actor()), ProposalRefused.Reason.NEVER_ALONE);
        assertThat(single.mayRecord(acts.find(id, first.actor()).orElseThrow(), first.actor()))
                .isFalse();
    }

    @Test
    void only_whoever_proposed_may_and_only_with_a_fresh_proof_and_a_reason() {
        String id = acts.propose(
                "mandate.end", Officials.end(Somebody.in(server, Role.EXPERT).mandate()), first.actor());
        refused(() -> single.record(id, "mine", second.actor()), ProposalRefused.Reason.NOT_YOURS);
        assertThatThrownBy(() ->
                        single.record(id, "later", first.actor(Instant.now().minus(Duration.ofMinutes(6)))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> single.record(id, " ", first.actor())).isInstanceOf(IllegalArgumentException.class);
        acts.withdraw(id, first.actor());
        refused(() -> single.record(id, "too late", first.actor()), ProposalRefused.Reason.DECIDED);
    }

    @Test
    void what_the_register_refuses_is_an_open_proposal_again() {
        Somebody gone = Somebody.in(server, Role.EXPERT);
        String once = acts.propose("mandate.end", Officials.end(gone.mandate()), first.actor());
        String twice = acts.propose("mandate.end", Officials.end(gone.mandate()), first.actor());
        single.record(once, "stolen", first.actor());
        refused(() -> single.record(twice, "stolen", first.actor()), ProposalRefused.Reason.REGISTER);
        assertThat(acts.find(twice, first.actor())).hasValueSatisfying(it -> {
            assertThat(it.state()).isEqualTo(Proposal.State.PROPOSED);
            assertThat(it.refusal()).isEqualTo("mandate-already-ended");
            assertThat(it.due()).isEmpty();
        });
    }

    private static Receipt receipt(Confirmation answer) {
        return ((Confirmation.Recorded) answer).receipt();
    }

    private static void refused(ThrowingCallable step, ProposalRefused.Reason reason) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        ProposalRefused.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
