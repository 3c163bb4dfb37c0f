package org.chancery.server.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.Command;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.Somebody;
import org.chancery.server.identity.mandate.MandateActs;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.NewMandate;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.permission.AccessRefused;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OfficialActsTest {

    private final RunningServer server = TestServer.shared();
    private final OfficialActs acts = server.part(OfficialActs.class);
    private final Somebody first = Somebody.in(server, Role.ADMINISTRATOR);
    private final Somebody second = Somebody.in(server, Role.DEPOSITARY_OFFICER);

    @BeforeEach
    void two_officers_have_signed_in() {
        first.signedIn();
        second.signedIn();
    }

    @Test
    void an_act_is_recorded_when_a_second_person_confirms_and_names_two_offices() {
        Command command = mandate("Ada Public", "secretariat", Role.EXPERT);
        String id = acts.propose("mandate.begin", command, first.actor());
        assertThat(server.part(Mandates.class).find(command.content().text("mandate")))
                .isEmpty();
        var receipt = receipt(acts.confirm(id, second.actor()));
        assertThat(server.part(Mandates.class).find(command.content().text("mandate")))
                .hasValueSatisfying(
                        it -> assertThat(it.number()).isEqualTo(receipt.number().value()));
        String opening = published(receipt.number());
        assertThat(opening)
                .contains("\"confirmed\":{\"office\":\"secretariat\",\"role\":\"depositary-officer\"}")
                .contains("\"proposed\":{\"office\":\"secretariat\",\"role\":\"administrator\"}")
                .doesNotContain("Ada Public")
                .doesNotContain(first.name());
    }

    @Test
    void who_proposes_does_not_confirm_in_whatever_role() {
        Somebody otherRole = first.also(Role.DEPOSITARY_OFFICER);
        String id = acts.propose("mandate.begin", mandate("A", "secretariat", Role.EXPERT), first.actor());
        assertThatThrownBy(() -> acts.confirm(id, otherRole.actor()))
                .isInstanceOfSatisfying(
                        ProposalRefused.class,
                        it -> assertThat(it.reason()).isEqualTo(ProposalRefused.Reason.SAME_PERSON));
    }

    @Test
    void a_role_that_the_use_case_does_not_admit_neither_proposes_nor_confirms() {
        Somebody expert = Somebody.in(server, Role.EXPERT);
        Command command = mandate("A", "secretariat", Role.EXPERT);
        assertThatThrownBy(() -> acts.propose("mandate.begin", command, expert.actor()))
                .isInstanceOf(AccessRefused.class);
        String id = acts.propose("mandate.begin", command, first.actor());
        assertThatThrownBy(() -> acts.confirm(id, expert.actor())).isInstanceOf(AccessRefused.class);
        assertThat(acts.find(id, expert.actor())).isEmpty();
    }

    @Test
    void a_confirmation_needs_a_proof_of_the_last_five_minutes() {
        String id = acts.propose("mandate.begin", mandate("A", "secretariat", Role.EXPERT), first.actor());
        Instant early = Instant.now().minus(Duration.ofMinutes(6));
        assertThatThrownBy(() -> acts.confirm(id, second.actor(early)))
                .isInstanceOfSatisfying(
                        AccessRefused.class, it -> assertThat(it.lack()).isEqualTo(AccessRefused.Lack.STEP_UP));
    }

    @Test
    void of_two_officers_who_confirm_at_once_one_succeeds_and_there_is_one_act() throws Exception {
        Somebody third = Somebody.in(server, Role.SECRETARIAT_OFFICER);
        Command command = mandate("A", "secretariat", Role.EXPERT);
        String id = acts.propose("mandate.begin", command, first.actor());
        List<Callable<Object>> both =
                List.of(() -> acts.confirm(id, second.actor()), () -> acts.confirm(id, third.actor()));
        List<Throwable> failures = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Object> answer : threads.invokeAll(both)) {
                try {
                    answer.get();
                } catch (java.util.concurrent.ExecutionException e) {
                    failures.add(e.getCause());
                }
            }
        }
        assertThat(failures).singleElement().isInstanceOf(ProposalRefused.class);
        long recorded = server.part(Mandates.class).all().stream()
                .filter(it -> it.id().equals(command.content().text("mandate")))
                .count();
        assertThat(recorded).isEqualTo(1);
    }

    @Test
    void what_the_register_refuses_is_open_again() {
        String id = acts.propose("mandate.begin", mandate("A", "no-such-office", Role.EXPERT), first.actor());
        assertThatThrownBy(() -> acts.confirm(id, second.actor()))
                .isInstanceOfSatisfying(
                        ProposalRefused.class,
                        it -> assertThat(it.refusal())
                                .hasValueSatisfying(
                                        why -> assertThat(why.code()).isEqualTo("no-such-office")));
        assertThat(acts.find(id, first.actor()).map(Proposal::state)).hasValue(Proposal.State.PROPOSED);
        acts.withdraw(id, first.actor());
        assertThatThrownBy(() -> acts.confirm(id, second.actor())).isInstanceOf(ProposalRefused.class);
    }

    @Test
    void a_refusal_keeps_its_reason_and_only_the_proposer_withdraws() {
        String id = acts.propose("mandate.begin", mandate("A", "secretariat", Role.EXPERT), first.actor());
        assertThatThrownBy(() -> acts.withdraw(id, second.actor())).isInstanceOf(ProposalRefused.class);
        acts.refuse(id, second.actor(), "the term is too long");
        assertThat(acts.find(id, first.actor()).map(Proposal::reason)).hasValue("the term is too long");
        assertThatThrownBy(() -> acts.confirm(id, second.actor())).isInstanceOf(ProposalRefused.class);
    }

    private static org.chancery.register.act.Receipt receipt(Confirmation answer) {
        return ((Confirmation.Recorded) answer).receipt();
    }

    private String published(ActNumber number) {
        return new String(
                server.part(Ledger.class).log().opening(number).orElseThrow().published(), StandardCharsets.UTF_8);
    }

    private static Command mandate(String name, String office, Role role) {
        return MandateActs.begun(new NewMandate(
                RandomReference.next(),
                RandomReference.next(),
                name,
                "",
                role,
                office,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                Optional.empty()));
    }
}
