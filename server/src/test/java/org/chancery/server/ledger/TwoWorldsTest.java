package org.chancery.server.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.chancery.register.act.Command;
import org.chancery.register.act.Outcome;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;
import org.chancery.register.read.LogReader;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Maintenance;
import org.chancery.server.RunningServer;
import org.chancery.server.TestServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two servers with the same public acts, one of them with restricted ones: what everyone can ask for gives the same answers. */
class TwoWorldsTest {

    private static final int LEAVES = 4;
    private static final Progress SILENT = Progress.silent();
    private static final String SECRET = "a name that nobody may see";

    @Test
    void pages_feeds_and_api_do_not_tell_which_of_two_servers_has_restricted_acts(@TempDir Path folder) {
        System.setProperty("chancery.restricted-acts", "on");
        System.setProperty("chancery.restricted-acts-every", "PT8S");
        System.setProperty("chancery.restricted-acts-places", Integer.toString(LEAVES));
        try {
            ServeOptions first = TestServer.optionsIn(folder.resolve("without"));
            ServeOptions second = TestServer.optionsIn(folder.resolve("with"));
            Path library = Path.of("../library-demo/concord-charter");
            Maintenance.load(first, library, SILENT);
            Maintenance.load(second, library, SILENT);
            try (RunningServer without = ChanceryServer.start(first, SILENT);
                    RunningServer with = ChanceryServer.start(second, SILENT)) {
                UUID id = receiveSecret(with);
                await().atMost(Duration.ofSeconds(60))
                        .untilAsserted(() -> assertThat(
                                        with.part(Ledger.class).outcome(id).orElseThrow())
                                .isInstanceOf(Outcome.Recorded.class));
                assertThat(hidden(with)).as("rows of the restricted act").isEqualTo(1);
                assertThat(view(with)).isEqualTo(view(without));
            }
        } finally {
            System.clearProperty("chancery.restricted-acts");
            System.clearProperty("chancery.restricted-acts-every");
            System.clearProperty("chancery.restricted-acts-places");
        }
    }

    private static UUID receiveSecret(RunningServer server) {
        administrator(server)
                .sql("insert into register.label (id, expression) values (7, ?)")
                .param("RESTRICTED; originator=secretariat; release=secretariat; review=2029-05-01; basis=SEC")
                .update();
        Json.Obj content = Json.object().with("acts", 0).with("library", SECRET).with("packages", 0);
        return server.part(Ledger.class)
                .receive(Command.of(new Kind("library.loaded"), 1, content).restrictedTo(7))
                .id();
    }

    private static int hidden(RunningServer server) {
        return administrator(server)
                .sql("select count(*) from library.loaded_facts where name = ? and label_id = 7")
                .param(SECRET)
                .query(Integer.class)
                .single();
    }

    /** What the public gets, without what is random in every log. The two may have started on two sides of a tick, so numbers are left out. */
    private static List<String> view(RunningServer server) {
        List<String> seen = new ArrayList<>();
        for (String path : List.of(
                "/en",
                "/ru",
                "/en/agreements",
                "/en/agreements/concord-charter",
                "/api/v1/agreements",
                "/api/v1/agreements/concord-charter/acts",
                "/api/v1/changes",
                "/api/v1/bulk/acts.csv",
                "/api/v1/search?q=nobody",
                "/log/opening/99999")) {
            var response = TestServer.get(server, path);
            assertThat(response.body()).doesNotContain(SECRET);
            seen.add(path + " " + response.statusCode() + " " + withoutChance(response.body()));
        }
        seen.addAll(leaves(server));
        return seen;
    }

    /** The kinds of public leaves, in order; each is opened, and of all others there are whole ticks and no opening. */
    private static List<String> leaves(RunningServer server) {
        LogReader log = server.part(LogReader.class);
        List<String> kinds = new ArrayList<>();
        int restricted = 0;
        List<Envelope> envelopes = log.envelopes(0, log.checkpoint().size());
        for (int number = 0; number < envelopes.size(); number++) {
            boolean hidden = envelopes.get(number).kind().equals(Kind.RESTRICTED);
            assertThat(TestServer.get(server, "/log/opening/" + number).statusCode())
                    .isEqualTo(hidden ? 404 : 200);
            if (hidden) {
                restricted++;
            } else {
                kinds.add(envelopes.get(number).kind().name());
            }
        }
        assertThat(restricted % LEAVES).isZero();
        return kinds;
    }

    private static String withoutChance(String body) {
        return body.replaceAll("[0-9a-f]{64}", "HASH")
                .replaceAll("[A-Za-z0-9+/]{43}=", "HASH")
                .replaceAll("trial\\.invalid/[0-9a-f]{12}", "ORIGIN")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z", "TIME")
                .replaceAll("127\\.0\\.0\\.1:\\d+", "HOST")
                .replaceAll("\\d+", "N");
    }

    private static JdbcClient administrator(RunningServer server) {
        return JdbcClient.create(server.part(DatabaseAddress.class).connections(Role.ADMINISTRATOR));
    }
}
