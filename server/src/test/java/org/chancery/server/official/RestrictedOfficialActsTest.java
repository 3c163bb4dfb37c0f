package org.chancery.server.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.label.LabelText;
import org.chancery.law.label.Level;
import org.chancery.law.label.Reader;
import org.chancery.register.act.Absent;
import org.chancery.register.act.Command;
import org.chancery.register.act.Refusal;
import org.chancery.register.act.Stated;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.Somebody;
import org.chancery.server.labels.Authorisation;
import org.chancery.server.labels.AuthorisationActs;
import org.chancery.server.labels.Labels;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.operation.Progress;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Restricted acts of two persons, on a server whose register ticks every few seconds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestrictedOfficialActsTest {

    private static final Duration SOON = Duration.ofSeconds(90);

    private RunningServer server;
    private OfficialActs acts;
    private SingleActs single;
    private Somebody first;
    private Somebody second;
    private Somebody unauthorised;
    private int label;

    @BeforeAll
    void a_server_with_restricted_acts_and_two_authorised_officers(@TempDir Path folder) {
        System.setProperty("chancery.restricted-acts", "on");
        System.setProperty("chancery.restricted-acts-every", "PT8S");
        System.setProperty("chancery.restricted-acts-places", "4");
        server = ChanceryServer.start(TestServer.optionsIn(folder), Progress.silent());
        acts = server.part(OfficialActs.class);
        single = server.part(SingleActs.class);
        first = authorised(Somebody.in(server, Role.ADMINISTRATOR));
        second = authorised(Somebody.in(server, Role.DEPOSITARY_OFFICER));
        unauthorised = Somebody.in(server, Role.SECRETARIAT_OFFICER);
        first.signedIn();
        second.signedIn();
        label = server.part(Labels.class)
                .numberOf(LabelText.read(
                        "RESTRICTED; release=secretariat; originator=secretariat; review=2029-05-01; basis=SEC"));
    }

    @AfterAll
    void stop() {
        server.close();
        System.clearProperty("chancery.restricted-acts");
        System.clearProperty("chancery.restricted-acts-every");
        System.clearProperty("chancery.restricted-acts-places");
    }

    @Test
    void a_restricted_act_is_received_when_confirmed_and_recorded_at_a_tick_with_its_offices() {
        String name = RandomReference.next();
        String id = acts.propose("mandate.end", loaded(name), first.actor());
        assertThat(acts.confirm(id, second.actor())).isInstanceOf(Confirmation.Received.class);
        assertThat(proposal(id).state()).isEqualTo(Proposal.State.CONFIRMING);
        assertThatThrownBy(() -> acts.confirm(id, second.actor()))
                .isInstanceOfSatisfying(
                        ProposalRefused.class,
                        it -> assertThat(it.reason()).isEqualTo(ProposalRefused.Reason.WAITS_FOR_TICK));
        awaitState(id, Proposal.State.RECORDED);
        assertThat(proposal(id).number()).isPresent();
        assertThat(Officials.owner(server)
                        .sql("select label_id from library.loaded_facts where name = ?")
                        .param(name)
                        .query(Integer.class)
                        .single())
                .isEqualTo(label);
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(
                                server.part(HeardDecisions.class).of(id))
                        .as("what the module hears")
                        .isNotEmpty()
                        .allSatisfy(it -> {
                            assertThat(it.state()).isEqualTo(Proposal.State.RECORDED);
                            assertThat(it.number()).isEqualTo(proposal(id).number());
                            assertThat(it.refusal()).isEmpty();
                        }));
        UUID pending = proposal(id).pending().orElseThrow();
        await().atMost(SOON)
                .until(() -> server.part(Ledger.class).outcome(pending).isEmpty());
    }

    @Test
    void whoever_may_not_read_the_label_neither_finds_nor_confirms_it() {
        String id = acts.propose("mandate.end", loaded(RandomReference.next()), first.actor());
        assertThat(acts.find(id, unauthorised.actor())).isEmpty();
        assertThat(acts.list(unauthorised.actor(), true)).isEmpty();
        assertThatThrownBy(() -> acts.confirm(id, unauthorised.actor())).isInstanceOf(ProposalRefused.class);
    }

    @Test
    void what_the_rule_refuses_at_the_tick_is_open_again_and_says_why() {
        String name = RandomReference.next();
        String one = acts.propose("mandate.end", loaded(name), first.actor());
        String other = acts.propose("mandate.end", loaded(name), first.actor());
        acts.confirm(one, second.actor());
        awaitState(one, Proposal.State.RECORDED);
        acts.confirm(other, second.actor());
        awaitState(other, Proposal.State.PROPOSED);
        assertThat(proposal(other).refusal()).isEqualTo("loaded-already");
        await().atMost(SOON)
                .untilAsserted(
                        () -> assertThat(server.part(HeardDecisions.class).of(other))
                                .isNotEmpty()
                                .allSatisfy(it -> assertThat(it.refusal()).isPresent()));
        acts.withdraw(other, first.actor());
    }

    @Test
    void a_restricted_act_of_one_person_alone_is_confirmed_by_a_restricted_act() {
        String id = acts.propose("mandate.end", loaded(RandomReference.next()), first.actor());
        assertThat(single.record(id, "no time", first.actor())).isInstanceOf(Confirmation.Received.class);
        awaitState(id, Proposal.State.ALONE);
        var number = proposal(id).number();
        assertThat(number).isPresent();
        assertThat(acts.confirm(id, second.actor())).isInstanceOf(Confirmation.Received.class);
        awaitState(id, Proposal.State.CONFIRMED);
        assertThat(proposal(id).number()).isEqualTo(number);
    }

    @Test
    void an_interruption_between_receipt_and_note_makes_one_act() {
        String name = RandomReference.next();
        String id = acts.propose("mandate.end", loaded(name), first.actor());
        acts.confirm(id, second.actor());
        Officials.owner(server)
                .sql("update official.proposal_work set pending = null, begun = now() - interval '3 minutes'"
                        + " where proposal = ?")
                .param(id)
                .update();
        server.part(OverdueWatch.class).finish(OverdueWatch.INTERRUPTED);
        awaitState(id, Proposal.State.RECORDED);
        assertThat(Officials.owner(server)
                        .sql("select count(*) from library.loaded_facts where name = ?")
                        .param(name)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_condition_that_cannot_be_kept_is_refused() {
        Command command = loaded("x").onlyIf(new Absent("select 1 where 'x' = ?", "", Refusal.of("never")));
        assertThatThrownBy(() -> acts.propose("mandate.end", command, first.actor()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name of a rule");
    }

    private Command loaded(String name) {
        Json.Obj content = Json.object().with("acts", 0).with("library", name).with("packages", 0);
        return Command.of(new Kind("library.loaded"), 1, content)
                .restrictedTo(label)
                .onlyIf(new Stated(RuleOfTests.NOT_LOADED, Json.object().with("name", name)));
    }

    private Somebody authorised(Somebody person) {
        Reader reader = new Reader(
                Recipient.of("secretariat"),
                Level.SECRET,
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                Optional.of(LocalDate.of(2099, 12, 31)));
        server.part(Labels.class)
                .record(AuthorisationActs.granted(new Authorisation(
                        UUID.randomUUID().toString(),
                        person.mandate(),
                        reader,
                        false,
                        LocalDate.of(2020, 1, 1),
                        Optional.empty())))
                .join();
        return person;
    }

    private Proposal proposal(String id) {
        return acts.find(id, first.actor()).orElseThrow();
    }

    private void awaitState(String id, Proposal.State state) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(proposal(id).state()).isEqualTo(state));
    }
}
