package org.chancery.server.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.chancery.law.instrument.AgreementId;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Maintenance;
import org.chancery.server.RunningServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.identity.Somebody;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The drill for papers: what an earlier version kept in the database moves into the store, and all of it comes back from a backup. */
class KeptPapersTest {
    private static final AgreementId AGREEMENT = new AgreementId("concord-autonomy-protocol");

    @Test
    void papers_and_texts_move_into_the_store_at_the_start_and_come_back_from_a_backup(@TempDir Path folder)
            throws Exception {
        ServeOptions options = DemoServer.options(folder.resolve("first"));
        byte[] scan = Scans.pdf("The scan.");
        byte[] text = Scans.pdf("The text.");
        Path old = folder.resolve("old");
        Files.createDirectories(old);
        String reader;
        String paper;
        try (RunningServer server = ChanceryServer.start(options, Progress.silent())) {
            Somebody officer = Somebody.in(server, Role.REGISTRY_OFFICER);
            Somebody.in(server, Role.REGISTRY_OFFICER).signedIn();
            officer.signedIn();
            reader = officer.actor().reader();
            Hand hand = Hands.of(officer.actor());
            String item = server.part(Docket.class)
                    .deposit(
                            hand,
                            Deposits.of(AGREEMENT.value(), "XKE", "communication", Map.of("summary_en", "A letter.")),
                            true);
            paper = server.part(Papers.class)
                    .keep(hand, item, "instrument", "scan.pdf", scan)
                    .id();
            server.part(Originals.class)
                    .keep(officer.actor(), AGREEMENT, "en", "text.pdf", new ByteArrayInputStream(text));
            asAnEarlierVersionKeptThem(server, scan, text);
        }
        try (RunningServer server = ChanceryServer.start(options, Progress.silent())) {
            assertThat(inTheDatabase(server)).isZero();
            read(server, reader, paper, scan, text);
        }
        Path backup = folder.resolve("monday.age");
        Maintenance.backup(options, backup, Progress.silent());
        ServeOptions restored = new ServeOptions(
                options.host(),
                0,
                folder.resolve("second"),
                options.keys(),
                null,
                false,
                true,
                options.library(),
                options.origin());
        Maintenance.restore(restored, backup, Progress.silent());
        try (RunningServer server = ChanceryServer.start(restored, Progress.silent())) {
            read(server, reader, paper, scan, text);
        }
    }

    private static JdbcClient owner(RunningServer server) {
        return JdbcClient.create(
                server.part(DatabaseAddress.class).connections(org.chancery.server.database.Role.OWNER));
    }

    private static void asAnEarlierVersionKeptThem(RunningServer server, byte[] scan, byte[] text) {
        JdbcClient owner = owner(server);
        owner.sql("update docket.paper_work set content = ?, address = null")
                .param(scan)
                .update();
        owner.sql("update docket.text_work set content = ?, address = null")
                .param(text)
                .update();
    }

    private static long inTheDatabase(RunningServer server) {
        return owner(server)
                .sql("select (select count(*) from docket.paper_work where content is not null)"
                        + " + (select count(*) from docket.text_work where content is not null)")
                .query(Long.class)
                .single();
    }

    private static void read(RunningServer server, String reader, String paper, byte[] scan, byte[] text) {
        assertThat(server.part(Papers.class).read(reader, paper)).hasValue(scan);
        Originals originals = server.part(Originals.class);
        assertThat(originals.read(reader, originals.all(reader).getFirst())).hasValue(text);
    }
}
