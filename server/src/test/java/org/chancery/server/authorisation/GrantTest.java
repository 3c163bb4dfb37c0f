package org.chancery.server.authorisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.chancery.register.act.ActNumber;
import org.chancery.server.PageForms;
import org.chancery.server.identity.Somebody;
import org.chancery.server.identity.TaskSource;
import org.chancery.server.labels.AuthorisationHistory;
import org.chancery.server.labels.RecordedAuthorisation;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.permission.Role;
import org.chancery.words.language.Language;
import org.junit.jupiter.api.Test;

class GrantTest {

    private final Keepers keepers = new Keepers();

    @Test
    void an_authorisation_opens_when_a_second_person_has_confirmed_it_and_its_withdrawal_closes_at_once() {
        int paper = Keepers.paper("case-12");
        var proposed = keepers.sends(keepers.proposing, keepers.form());
        assertThat(proposed.statusCode()).isEqualTo(303);
        assertThat(keepers.mayRead(paper)).isFalse();
        keepers.confirmed(proposed);
        within_a_second(() -> assertThat(keepers.mayRead(paper)).isTrue());
        var withdrawn = keepers.proposing.submit(
                keepers.person(), keepers.form() + "/withdraw", "ground", "Left the delegation");
        assertThat(keepers.mayRead(paper)).isTrue();
        keepers.confirmed(withdrawn);
        within_a_second(() -> assertThat(keepers.mayRead(paper)).isFalse());
        assertThat(keepers.proposing.page(keepers.person()).text())
                .contains("Withdrawn", "Left the delegation", "Works on case 12", "Nothing beyond what is public");
    }

    @Test
    void the_public_acts_name_the_mandate_and_nothing_that_it_opens() {
        keepers.grants("cases", "quiet-case");
        keepers.confirmed(
                keepers.proposing.submit(keepers.person(), keepers.form() + "/withdraw", "ground", "A quiet reason"));
        RecordedAuthorisation recorded = history(keepers.security).getLast();
        for (long number :
                new long[] {recorded.number(), recorded.end().orElseThrow().number()}) {
            assertThat(published(number))
                    .contains(keepers.delegate.mandate())
                    .doesNotContain("quiet", "RESTRICTED", "Works on", keepers.delegate.name());
        }
    }

    @Test
    void whoever_confirms_sees_what_differs_from_what_holds() {
        keepers.grants();
        within_a_second(() -> assertThat(history(keepers.delegate)).hasSize(1));
        String narrower = keepers.sends(keepers.proposing, keepers.form(), "cases", "", "ground", "Case closed")
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(keepers.confirming.page(narrower).text())
                .contains(
                        "It takes the place of the authorisation that holds", "– (until now: case-12)", "Case closed");
        assertThat(keepers.confirming.page(narrower.replace("/en/", "/ru/")).text())
                .contains("(до сих пор: case-12)");
    }

    @Test
    void when_a_limited_authorisation_runs_out_whoever_confirms_reads_what_comes_back() {
        keepers.grants();
        String limited = keepers.sends(
                        keepers.proposing,
                        keepers.form(),
                        "lastDay",
                        Keepers.today().plusDays(5).toString())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(keepers.confirming.page(limited).text()).contains("the earlier authorisation counts again");
    }

    @Test
    void a_narrowing_closes_what_it_leaves_out() {
        int paper = Keepers.paper("case-12");
        keepers.grants();
        within_a_second(() -> assertThat(keepers.mayRead(paper)).isTrue());
        keepers.grants("cases", "");
        within_a_second(() -> assertThat(keepers.mayRead(paper)).isFalse());
    }

    @Test
    void everybody_sees_their_own_and_nobody_elses() {
        keepers.grants();
        assertThat(history(keepers.delegate)).hasSize(1);
        Somebody other = Somebody.in(Keepers.SERVER, Role.DELEGATION_HEAD);
        assertThat(history(other)).isEmpty();
        assertThat(Keepers.SERVER.part(AuthorisationHistory.class).all("")).isEmpty();
        PageForms own = keepers.delegate.signedIn();
        assertThat(own.page("/en/account/authorisations").text()).contains("case-12", "Works on case 12");
        assertThat(own.page("/ru/account/authorisations").text()).contains("Что вы вправе читать");
        assertThat(own.get(keepers.person()).statusCode()).isEqualTo(403);
        assertThat(own.get("/en/authorisations").statusCode()).isEqualTo(403);
    }

    @Test
    void a_briefing_that_ends_within_thirty_days_is_a_task_of_security_officers() {
        keepers.grants("briefedUntil", Keepers.today().plusDays(30).toString());
        assertThat(tasks(keepers.security)).contains("Renew the briefing of " + keepers.delegate.name());
        assertThat(tasks(keepers.registry)).isEmpty();
        keepers.grants("briefedUntil", Keepers.today().plusDays(31).toString());
        assertThat(tasks(keepers.security)).doesNotContain("Renew the briefing of " + keepers.delegate.name());
        var list = keepers.proposing.page("/en/authorisations");
        assertThat(list.selectFirst("tr:contains(" + keepers.delegate.name() + ")"))
                .isNotNull();
    }

    private static List<RecordedAuthorisation> history(Somebody reader) {
        return Keepers.SERVER
                .part(AuthorisationHistory.class)
                .all(reader.actor().reader());
    }

    private static List<String> tasks(Somebody person) {
        TaskSource source = Keepers.SERVER.part(AuthorisationTasks.class);
        return source.tasks(person.actor(), Language.ENGLISH).stream()
                .map(it -> it.title())
                .toList();
    }

    private static String published(long number) {
        return new String(
                Keepers.SERVER
                        .part(Ledger.class)
                        .log()
                        .opening(new ActNumber(number))
                        .orElseThrow()
                        .published(),
                StandardCharsets.UTF_8);
    }

    private static void within_a_second(org.awaitility.core.ThrowingRunnable holds) {
        await().pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(2))
                .untilAsserted(holds);
    }
}
