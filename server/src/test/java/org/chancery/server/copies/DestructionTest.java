package org.chancery.server.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.server.PageForms;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.identity.Somebody;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.official.Proposal;
import org.chancery.server.official.ProposalRefused;
import org.chancery.server.official.SingleActs;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Destructions before two persons: official acts under the label of the copy. */
class DestructionTest {

    private final Somebody officer = CopyServer.authorised(Role.REGISTRY_OFFICER);
    private final Somebody security = CopyServer.authorised(Role.SECURITY_OFFICER);
    private final Somebody holder = CopyServer.authorised(Role.DELEGATION_HEAD);
    private final Destructions destructions = CopyServer.part(Destructions.class);
    private final OfficialActs official = CopyServer.part(OfficialActs.class);

    @BeforeAll
    static void two_officers_have_signed_in() {
        Somebody.in(CopyServer.shared(), Role.REGISTRY_OFFICER).signedIn();
        Somebody.in(CopyServer.shared(), Role.SECURITY_OFFICER).signedIn();
    }

    @Test
    void from_secret_on_a_second_person_certifies_a_destruction_by_confirming_it() {
        Copy copy = secret();
        String act = destructions.propose(officer.actor(), copy.id(), " Burnt ");
        assertThat(destructions.open(security.actor(), copy)).map(Proposal::id).contains(act);
        refused(ProposalRefused.Reason.SAME_PERSON, () -> official.confirm(act, officer.actor()));
        assertThat(CopyServer.copy(officer, copy).standing()).isEqualTo(Standing.HELD);
        official.confirm(act, security.actor());
        await().atMost(Duration.ofSeconds(60))
                .until(() -> CopyServer.copy(officer, copy).standing() == Standing.DESTROYED);
        Fated last = CopyServer.copy(officer, copy).fates().getLast();
        assertThat(List.of(last.office(), last.secondOffice())).containsOnly("secretariat");
        assertThat(last.method()).isEqualTo("Burnt");
        assertThat(last.certificate()).isNotEmpty();
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(official.find(act, officer.actor())
                                .orElseThrow()
                                .state())
                        .isEqualTo(Proposal.State.RECORDED));
        assertThat(destructions.open(officer.actor(), copy)).isEmpty();
        IssueTest.refused(Why.NOT_FROM_HERE, () -> destructions.propose(officer.actor(), copy.id(), "Burnt"));
    }

    @Test
    void nobody_records_one_alone_and_nobody_without_access_finds_it() {
        Copy copy = secret();
        IssueTest.refused(Why.TWO_PERSONS_NEEDED, () -> destructions.destroy(officer.actor(), copy.id(), "Burnt"));
        IssueTest.refused(Why.METHOD_MISSING, () -> destructions.propose(officer.actor(), copy.id(), " "));
        String act = destructions.propose(security.actor(), copy.id(), "Burnt");
        refused(
                ProposalRefused.Reason.NEVER_ALONE,
                () -> CopyServer.part(SingleActs.class).record(act, "In a hurry", security.actor()));
        Somebody stranger = Somebody.in(CopyServer.shared(), Role.REGISTRY_OFFICER);
        assertThat(official.find(act, stranger.actor())).isEmpty();
        refused(ProposalRefused.Reason.DECIDED, () -> official.confirm(act, stranger.actor()));
        assertThatThrownBy(() -> destructions.propose(holder.actor(), copy.id(), "Burnt"))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> destructions.propose(officer.actor(java.time.Instant.EPOCH), copy.id(), "Burnt"))
                .isInstanceOfSatisfying(
                        AccessRefused.class, it -> assertThat(it.lack()).isEqualTo(AccessRefused.Lack.STEP_UP));
    }

    @Test
    void one_destruction_of_a_copy_waits_at_a_time_and_a_refused_one_can_be_proposed_anew() {
        Copy copy = secret();
        String act = destructions.propose(officer.actor(), copy.id(), "Burnt");
        IssueTest.refused(Why.ON_ITS_WAY, () -> destructions.propose(security.actor(), copy.id(), "Burnt"));
        official.refuse(act, security.actor(), "I saw ashes of something else.");
        assertThat(destructions.propose(officer.actor(), copy.id(), "Shredded")).isNotEqualTo(act);
    }

    @Test
    void what_became_of_the_copy_meanwhile_holds_and_the_proposal_is_open_again_with_the_reason() {
        Copy copy = secret();
        String act = destructions.propose(officer.actor(), copy.id(), "Burnt");
        CopyServer.part(Returns.class).missing(security.actor(), copy.id());
        CopyServer.settled(officer, copy.document());
        official.confirm(act, security.actor());
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(
                                official.find(act, officer.actor()).orElseThrow())
                        .satisfies(it -> {
                            assertThat(it.state()).isEqualTo(Proposal.State.PROPOSED);
                            assertThat(it.refusal()).isEqualTo("copy-stands-elsewhere");
                        }));
        assertThat(CopyServer.copy(officer, copy).standing()).isEqualTo(Standing.MISSING);
    }

    @Test
    void the_page_of_a_copy_leads_to_the_official_act_and_shows_where_it_stands() {
        Copy copy = secret();
        PageForms browser = officer.signedIn();
        String page = "/en/copies/" + copy.id();
        assertThat(browser.get(page).body()).contains("before a second person", "/destroyed-before-two");
        var answer = browser.submit(page, page + "/destroyed-before-two", "method", "Burnt in the yard");
        assertThat(answer.statusCode()).isEqualTo(303);
        String act = answer.headers().firstValue("Location").orElseThrow();
        assertThat(browser.get(page).body()).contains(act.substring(act.indexOf("/official/")));
        assertThat(security.signedIn().get(act).body())
                .contains("Destruction", "Burnt in the yard", "I have seen the destruction with my own eyes");
        assertThat(browser.page(page).select("form[action$=/destroyed]")).isEmpty();
    }

    /** An issued copy of a SECRET document that is kept off-line. */
    private Copy secret() {
        UUID id = CopyServer.part(Documents.class)
                .enter(
                        officer.actor(),
                        NewDocument.offLine("Annex", "", CopyServer.label("SECRET"), "ab".repeat(32), 12));
        RegisteredDocument document = CopyServer.part(Documents.class)
                .find(officer.actor().reader(), id)
                .orElseThrow();
        Copy copy = CopyServer.issued(officer, document, holder).getFirst();
        IssueTest.refused(Why.NOT_HERE, () -> CopyServer.part(HeldPapers.class).download(holder.actor(), copy.id()));
        return copy;
    }

    private static void refused(ProposalRefused.Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        ProposalRefused.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }
}
