package org.chancery.server.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.chancery.register.Register;
import org.chancery.server.ChanceryServer;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.Somebody;
import org.chancery.server.identity.login.Attempts;
import org.chancery.server.identity.mandate.MandateActs;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.NewMandate;
import org.chancery.server.official.OfficialActs;
import org.chancery.server.official.ProposalRefused;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two servers share one PostgreSQL and one key folder; each has a data folder of its own with the same {@code database.credentials}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwoServersTest {

    private SharedDatabase database;
    private RunningServer one;
    private RunningServer other;

    @BeforeAll
    void two_servers_on_one_database(@TempDir Path folder) throws Exception {
        database = SharedDatabase.in(folder.resolve("postgres"));
        String url = database.url();
        one = ChanceryServer.start(options(folder, "one", url), Progress.silent());
        Files.createDirectories(folder.resolve("other"));
        Files.copy(
                folder.resolve("one").resolve("database.credentials"),
                folder.resolve("other").resolve("database.credentials"));
        other = ChanceryServer.start(options(folder, "other", url), Progress.silent());
    }

    @AfterAll
    void stop() {
        other.close();
        one.close();
        database.close();
    }

    @Test
    void a_sign_in_at_one_counts_at_the_other_and_ends_at_both() {
        Somebody person = Somebody.in(one, org.chancery.server.permission.Role.SECRETARIAT_OFFICER);
        PageForms browser = person.signedIn();
        PageForms there = browser.at(other);
        assertThat(there.page("/en/start").text()).contains(person.name());
        assertThat(there.submit("/en/start", "/en/sign-out").statusCode()).isEqualTo(303);
        assertThat(browser.get("/en/start").statusCode()).isEqualTo(303);
    }

    @Test
    void an_official_act_that_was_proposed_at_one_is_confirmed_at_the_other_once() {
        Somebody first = officer();
        Somebody second = officer();
        String mandate = RandomReference.next();
        String id = one.part(OfficialActs.class).propose("mandate.begin", begun(mandate), first.actor());
        other.part(OfficialActs.class).confirm(id, second.actor());
        assertThatThrownBy(() -> one.part(OfficialActs.class).confirm(id, second.actor()))
                .isInstanceOf(ProposalRefused.class);
        assertThat(one.part(Mandates.class).all().stream().filter(it -> it.id().equals(mandate)))
                .hasSize(1);
        assertThat(one.part(Register.class).reader().checkpoint().size())
                .isEqualTo(other.part(Register.class).reader().checkpoint().size());
    }

    @Test
    void failures_at_one_and_at_the_other_are_counted_together() {
        String name = RandomReference.next();
        Attempts.Place place = new Attempts.Place("192.0.2.77", "");
        int looked = 0;
        for (int i = 0; i < 6; i++) {
            RunningServer server = i % 2 == 0 ? one : other;
            looked += server.part(Attempts.class).mayTry(name, place) ? 1 : 0;
        }
        assertThat(looked).isEqualTo(5);
    }

    @Test
    void a_job_that_both_do_is_done_once() {
        Somebody first = officer();
        Somebody second = officer();
        String mandate = RandomReference.next();
        String id = one.part(OfficialActs.class).propose("mandate.begin", begun(mandate), first.actor());
        // As a server leaves it that stops between the second officer's word and the register's answer.
        owner().sql(
                        "update official.proposal_work set state = 'confirming', decided_person = ?, decided_mandate = ?,"
                                + " decided_at = now() - interval '1 hour', begun = now() - interval '1 hour' where proposal = ?")
                .params(second.person(), second.mandate(), id)
                .update();
        await().atMost(Duration.ofSeconds(100))
                .until(() -> other.part(OfficialActs.class)
                        .find(id, first.actor())
                        .filter(it -> it.state() == org.chancery.server.official.Proposal.State.RECORDED)
                        .isPresent());
        assertThat(owner().sql("select count(*) from identity.mandate_facts where mandate = ?")
                        .param(mandate)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void a_secret_that_one_sealed_opens_at_the_other() {
        Somebody person = Somebody.in(one, org.chancery.server.permission.Role.EXPERT);
        PageForms browser = new PageForms(other);
        var answer = browser.submit(
                "/en/sign-in",
                "/en/sign-in",
                "name",
                person.signInName(),
                "password",
                Somebody.PASSWORD,
                "code",
                person.code(0));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private Somebody officer() {
        Somebody officer = Somebody.in(one, org.chancery.server.permission.Role.DEPOSITARY_OFFICER);
        officer.signedIn();
        return officer.also(org.chancery.server.permission.Role.ADMINISTRATOR);
    }

    private static org.chancery.register.act.Command begun(String mandate) {
        return MandateActs.begun(new NewMandate(
                mandate,
                RandomReference.next(),
                "Somebody",
                "",
                org.chancery.server.permission.Role.EXPERT,
                "secretariat",
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                Optional.empty()));
    }

    private JdbcClient owner() {
        return JdbcClient.create(one.part(DatabaseAddress.class).connections(Role.OWNER));
    }

    private static ServeOptions options(Path folder, String data, String url) throws IOException {
        ServeOptions usual = TestServer.optionsIn(folder);
        return new ServeOptions(
                usual.host(), 0, folder.resolve(data), folder.resolve("keys"), url, true, false, usual.library(), null);
    }
}
