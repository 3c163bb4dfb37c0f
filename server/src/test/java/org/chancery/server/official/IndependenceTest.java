package org.chancery.server.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.register.act.Command;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.Somebody;
import org.chancery.server.identity.invitation.Invitation;
import org.chancery.server.identity.invitation.Invitations;
import org.chancery.server.identity.mandate.MandateActs;
import org.chancery.server.identity.mandate.NewMandate;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.permission.Role;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class IndependenceTest {

    private final RunningServer server = TestServer.shared();
    private final OfficialActs acts = server.part(OfficialActs.class);
    private final Invitations invitations = server.part(Invitations.class);
    private final Somebody first = Somebody.in(server, Role.ADMINISTRATOR);
    private final Somebody second = Somebody.in(server, Role.DEPOSITARY_OFFICER);
    private final Somebody third = Somebody.in(server, Role.SECRETARIAT_OFFICER);

    @BeforeEach
    void three_officers_have_signed_in() {
        first.signedIn();
        second.signedIn();
        third.signedIn();
    }

    @Test
    void who_gave_a_half_of_a_persons_link_and_that_person_are_not_two_in_either_direction() {
        recover(second, first, third);
        String proposed = acts.propose("mandate.begin", mandate(RandomReference.next()), first.actor());
        refused(() -> acts.confirm(proposed, second.actor()), ProposalRefused.Reason.LINKED);
        String other = acts.propose("mandate.begin", mandate(RandomReference.next()), second.actor());
        refused(() -> acts.confirm(other, third.actor()), ProposalRefused.Reason.LINKED);
        assertThat(acts.confirm(proposed, third.actor())).isNotNull();
    }

    @Test
    void after_thirty_days_they_are_two_again() {
        recover(second, first, third);
        owner().sql("update identity.invitation_work set opened = now() - interval '31 days' where person = ?")
                .param(second.person())
                .update();
        String proposed = acts.propose("mandate.begin", mandate(RandomReference.next()), first.actor());
        assertThat(acts.confirm(proposed, second.actor())).isNotNull();
    }

    @Test
    void nobody_proposes_or_confirms_a_mandate_of_their_own() {
        refused(
                () -> acts.propose("mandate.begin", mandate(first.person()), first.actor()),
                ProposalRefused.Reason.BENEFICIARY);
        String proposed = acts.propose("mandate.begin", mandate(second.person()), first.actor());
        refused(() -> acts.confirm(proposed, second.actor()), ProposalRefused.Reason.BENEFICIARY);
        assertThat(acts.confirm(proposed, third.actor())).isNotNull();
    }

    @Test
    void a_proposal_lapses_with_the_mandate_in_which_it_was_made() {
        String proposed = acts.propose("mandate.begin", mandate(RandomReference.next()), first.actor());
        Command ended = MandateActs.ended(first.mandate(), LocalDate.now(ZoneOffset.UTC), "dismissed");
        server.part(Ledger.class).record(List.of(MandateActs.guarded(MandateActs.bySetUp(ended))));
        refused(() -> acts.confirm(proposed, second.actor()), ProposalRefused.Reason.LAPSED);
    }

    @Test
    void a_proposal_lapses_after_thirty_days() {
        String proposed = acts.propose("mandate.begin", mandate(RandomReference.next()), first.actor());
        owner().sql("update official.proposal_work set proposed_at = now() - interval '31 days' where proposal = ?")
                .param(proposed)
                .update();
        refused(() -> acts.confirm(proposed, second.actor()), ProposalRefused.Reason.LAPSED);
    }

    @Test
    void who_confirms_sees_the_address_that_lets_the_person_in_and_whose_deputy_it_is() {
        var shown = server.part(Descriptions.class).of(mandate(third.person()), second.actor(), Language.ENGLISH);
        assertThat(shown.lines())
                .extracting(ActDescription.Line::value)
                .contains(third.person() + ".new@example.org", third.person() + "@example.org");
        assertThat(shown.lines()).extracting(ActDescription.Line::value).contains("Administrator, Secretariat");
    }

    @Test
    void of_two_proposals_with_the_same_new_address_one_is_recorded() {
        String contact = RandomReference.next() + "@example.org";
        List<String> both = List.of(
                acts.propose("mandate.begin", with(contact), first.actor()),
                acts.propose("mandate.begin", with(contact.toUpperCase(java.util.Locale.ROOT)), first.actor()));
        acts.confirm(both.getFirst(), second.actor());
        assertThatThrownBy(() -> acts.confirm(both.getLast(), second.actor()))
                .isInstanceOfSatisfying(
                        ProposalRefused.class,
                        it -> assertThat(it.refusal().orElseThrow().code()).isEqualTo("address-of-another-person"));
    }

    private void recover(Somebody lost, Somebody one, Somebody other) {
        Invitation.Purpose purpose = Invitation.Purpose.RECOVERY;
        Duration day = Duration.ofDays(1);
        String secret = invitations
                        .half(purpose, lost.person(), one.person(), day)
                        .secret()
                + invitations.half(purpose, lost.person(), other.person(), day).secret();
        assertThat(invitations.use(secret)).isTrue();
    }

    private static void refused(ThrowingCallable step, ProposalRefused.Reason reason) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        ProposalRefused.class, it -> assertThat(it.reason()).isEqualTo(reason));
    }

    private JdbcClient owner() {
        return JdbcClient.create(
                server.part(DatabaseAddress.class).connections(org.chancery.server.database.Role.OWNER));
    }

    private static Command with(String contact) {
        return mandate(RandomReference.next(), contact, Optional.empty());
    }

    private Command mandate(String person) {
        return mandate(person, person + ".new@example.org", Optional.of(first.mandate()));
    }

    private static Command mandate(String person, String contact, Optional<String> deputyOf) {
        return MandateActs.begun(new NewMandate(
                RandomReference.next(),
                person,
                "Somebody",
                contact,
                Role.EXPERT,
                "secretariat",
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                deputyOf));
    }
}
