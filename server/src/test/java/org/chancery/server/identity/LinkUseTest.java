package org.chancery.server.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.identity.account.Accounts;
import org.chancery.server.identity.account.OneTimeCode;
import org.chancery.server.identity.invitation.Invitation;
import org.chancery.server.identity.invitation.Invitations;
import org.chancery.server.identity.invitation.NewAccount;
import org.chancery.server.identity.invitation.OpenAccount;
import org.chancery.server.identity.mandate.MandateActs;
import org.chancery.server.identity.mandate.NewMandate;
import org.chancery.server.identity.passkey.NewPasskey;
import org.chancery.server.identity.passkey.PasskeyRefused;
import org.chancery.server.identity.passkey.Passkeys;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.permission.Role;
import org.chancery.server.permission.Visitor;
import org.junit.jupiter.api.Test;

/** A link opens an account wholly or not at all. */
class LinkUseTest {

    private final RunningServer server = TestServer.shared();
    private final Invitations invitations = server.part(Invitations.class);
    private final OpenAccount opening = server.part(OpenAccount.class);
    private final Accounts accounts = server.part(Accounts.class);
    private final Somebody one = Somebody.in(server, Role.SECURITY_OFFICER);
    private final Somebody two = Somebody.in(server, Role.SECRETARIAT_OFFICER);
    private final byte[] secret = RandomReference.bytes(20);

    @Test
    void a_passkey_that_is_known_already_leaves_the_link_good_and_takes_nothing_away() {
        Passkeys passkeys = server.part(Passkeys.class);
        Somebody lost = Somebody.in(server, Role.EXPERT);
        NewPasskey known = new NewPasskey(RandomReference.bytes(16), RandomReference.bytes(8), 0);
        passkeys.keep(lost.person(), "old", known);
        lost.signedIn();
        Somebody stranger = Somebody.in(server, Role.EXPERT);
        NewPasskey taken = new NewPasskey(RandomReference.bytes(16), RandomReference.bytes(8), 0);
        passkeys.keep(stranger.person(), "strange", taken);
        String link = link(Invitation.Purpose.RECOVERY, lost.person());
        assertThatThrownBy(() -> opening.open(link, byPasskey(taken), Visitor.PUBLIC))
                .isInstanceOf(PasskeyRefused.class);
        assertThat(invitations.usable(link)).isPresent();
        assertThat(passkeys.of(lost.person())).hasSize(1);
        assertThat(accounts.of(lost.person()).orElseThrow().hasPassword()).isTrue();
    }

    @Test
    void a_wrong_code_or_a_taken_name_leaves_the_link_good_and_opens_no_account() {
        String person = invited();
        String link = link(Invitation.Purpose.INVITATION, person);
        assertThat(opening.open(link, byPassword("new-" + person, "000000"), Visitor.PUBLIC))
                .isFalse();
        assertThat(opening.open(link, byPassword(one.signInName(), code()), Visitor.PUBLIC))
                .isFalse();
        assertThat(accounts.of(person)).isEmpty();
        assertThat(opening.open(link, byPassword("new-" + person, code()), Visitor.PUBLIC))
                .isTrue();
        assertThat(opening.open(link, byPassword("other-" + person, code()), Visitor.PUBLIC))
                .isFalse();
    }

    @Test
    void of_two_who_use_a_link_at_once_one_opens_the_account_under_their_own_name() throws Exception {
        String person = invited();
        String link = link(Invitation.Purpose.INVITATION, person);
        Callable<Boolean> first = () -> opening.open(link, byPassword("first-" + person, code()), Visitor.PUBLIC);
        Callable<Boolean> second = () -> opening.open(link, byPassword("second-" + person, code()), Visitor.PUBLIC);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.of(first, second));
            boolean firstOpened = answers.getFirst().get();
            assertThat(answers.getLast().get()).isNotEqualTo(firstOpened);
            assertThat(accounts.of(person).orElseThrow().name())
                    .isEqualTo((firstOpened ? "first-" : "second-") + person);
        }
    }

    @Test
    void an_invitation_is_void_once_the_person_has_signed_in_by_other_means() {
        Somebody known = Somebody.in(server, Role.EXPERT);
        String link = link(Invitation.Purpose.INVITATION, known.person());
        known.signedIn();
        assertThat(opening.open(link, byPassword("x", code()), Visitor.PUBLIC)).isFalse();
    }

    @Test
    void the_code_typed_at_enrolment_opens_nothing_more() {
        String person = invited();
        String link = link(Invitation.Purpose.INVITATION, person);
        String code = code();
        assertThat(opening.open(link, byPassword("spent-" + person, code), Visitor.PUBLIC))
                .isTrue();
        var account = accounts.of(person).orElseThrow();
        assertThat(accounts.takes(account, code)).isFalse();
        assertThat(accounts.setPassword(person, "hash", secret, code))
                .as("the same secret set again with the same code")
                .isFalse();
    }

    private String code() {
        return OneTimeCode.at(secret, java.time.Instant.now());
    }

    private NewAccount byPassword(String name, String code) {
        return new NewAccount(
                name, Optional.empty(), new NewAccount.Credential.ByPassword(Somebody.PASSWORD, secret, code));
    }

    private static NewAccount byPasskey(NewPasskey passkey) {
        return new NewAccount("", Optional.empty(), new NewAccount.Credential.ByPasskey(passkey, "new"));
    }

    private String link(Invitation.Purpose purpose, String person) {
        Duration day = Duration.ofDays(1);
        return invitations.half(purpose, person, one.person(), day).secret()
                + invitations.half(purpose, person, two.person(), day).secret();
    }

    private String invited() {
        String person = RandomReference.next();
        server.part(Ledger.class)
                .record(List.of(MandateActs.guarded(MandateActs.bySetUp(MandateActs.begun(new NewMandate(
                        RandomReference.next(),
                        person,
                        "Invited",
                        person + "@example.org",
                        Role.EXPERT,
                        "secretariat",
                        LocalDate.of(2026, 1, 1),
                        Optional.empty(),
                        Optional.empty()))))));
        return person;
    }
}
