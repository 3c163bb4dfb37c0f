package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.chancery.law.instrument.StateCode;
import org.chancery.register.act.Command;
import org.chancery.register.act.Outcome;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;
import org.chancery.server.RunningServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.docket.notice.Circulation;
import org.chancery.server.docket.notice.Notices;
import org.chancery.server.docket.notice.Outbox;
import org.chancery.server.docket.paper.Printed;
import org.chancery.server.docket.paper.Sheet;
import org.chancery.server.identity.Somebody;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.permission.Role;
import org.chancery.words.language.Language;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Work of a day on an inner server, with words in it that nobody outside may ever read. */
public final class BusyWorld {

    private static final String PROTOCOL = "concord-autonomy-protocol";
    private static final String RESTRICTED =
            "RESTRICTED; originator=secretariat; release=secretariat; review=2029-05-01; basis=SEC";

    private final RunningServer server;
    private final List<String> secrets = new ArrayList<>();

    private BusyWorld(RunningServer server) {
        this.server = server;
    }

    /**
     * Makes it: two officers and a delegate sign in; a restricted act is recorded and another waits; an instrument with a scan is under
     * examination, another proposed for acceptance, a third accepted and told to States whose mail addresses are known. Returns words that
     * occur in what is not public.
     */
    public static List<String> in(RunningServer server) {
        BusyWorld world = new BusyWorld(server);
        world.restrictedActs();
        world.docket();
        return List.copyOf(world.secrets);
    }

    private String secret(String word) {
        secrets.add(word);
        return word;
    }

    private void restrictedActs() {
        JdbcClient.create(
                        server.part(DatabaseAddress.class).connections(org.chancery.server.database.Role.ADMINISTRATOR))
                .sql("insert into register.label (id, expression) values (7, ?)")
                .param(RESTRICTED)
                .update();
        secrets.add(RESTRICTED);
        Ledger ledger = server.part(Ledger.class);
        UUID id =
                ledger.receive(restricted(secret("Nightjar restricted paper"))).id();
        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(
                        () -> assertThat(ledger.outcome(id).orElseThrow()).isInstanceOf(Outcome.Recorded.class));
        ledger.receive(restricted("Waits for its tick"));
    }

    private static Command restricted(String name) {
        return Command.of(
                        new Kind("library.loaded"),
                        1,
                        Json.object().with("acts", 0).with("library", name).with("packages", 0))
                .restrictedTo(7);
    }

    private void docket() {
        Somebody first = person(Role.DEPOSITARY_OFFICER);
        Somebody second = person(Role.DEPOSITARY_OFFICER);
        person(Role.DELEGATION_MEMBER);
        Docket docket = server.part(Docket.class);
        Hand hand = Hands.of(first.actor());

        String examined = docket.deposit(
                hand,
                Deposits.of(
                        PROTOCOL,
                        "XKE",
                        "reservation",
                        Map.of("summary_en", secret("Excludes the lighthouses of Quillon"), "articles", "4")),
                true);
        secret("Ada Lorn");
        docket.take(hand, examined, Step.TAKE_UP, "");
        byte[] scan = Printed.pdf(Sheet.of(Language.ENGLISH, "Note").say("Signed."), LocalDate.of(2026, 11, 1));
        server.part(Papers.class).keep(hand, examined, "instrument", secret("quillon-scan.pdf"), scan);
        docket.take(hand, examined, Step.RETURN, secret("The seal of Quillon is broken"));

        Acceptance acceptance = server.part(Acceptance.class);
        String proposed = docket.deposit(
                hand,
                Deposits.of(
                        PROTOCOL,
                        "XSE",
                        "communication",
                        Map.of("summary_en", secret("Has not decided on Thistledown"))),
                true);
        docket.take(hand, proposed, Step.TAKE_UP, "");
        acceptance.propose(first.actor(), proposed, "");

        server.part(Outbox.class)
                .address(hand.reader(), first.person(), new StateCode("XAV"), secret("legal@avelia.example"));
        String accepted = docket.deposit(
                hand, Deposits.of(PROTOCOL, "XDO", "communication", Map.of("summary_en", "A public note.")), true);
        docket.take(hand, accepted, Step.TAKE_UP, "");
        acceptance.propose(first.actor(), accepted, "");
        acceptance.confirm(second.actor(), accepted, Deposits.read(server, second, accepted));
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            server.part(Circulation.class).issue();
            assertThat(server.part(Notices.class).all()).isNotEmpty();
        });
    }

    private Somebody person(Role role) {
        Somebody somebody = Somebody.in(server, role);
        somebody.signedIn();
        secrets.add(somebody.name());
        secrets.add(somebody.person() + "@example.org");
        secrets.add(somebody.signInName());
        return somebody;
    }
}
