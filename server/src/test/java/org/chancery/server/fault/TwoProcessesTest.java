package org.chancery.server.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.register.read.LogReader;
import org.chancery.server.ChanceryServer;
import org.chancery.server.Maintenance;
import org.chancery.server.PageForms;
import org.chancery.server.RunningServer;
import org.chancery.server.docket.DepositBody;
import org.chancery.server.docket.Scans;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.permission.Role;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes share one database, one key folder and one file store, as docs/operating.md says; then one of them is killed. */
class TwoProcessesTest {

    private static final int ACTS = 150;

    private final Map<Long, String> receipts = new TreeMap<>();

    @Test
    @Tag("long")
    void sign_ins_files_and_acts_of_one_are_there_at_the_other_and_the_log_is_whole(@TempDir Path folder)
            throws Exception {
        try (SharedDatabase database = SharedDatabase.in(folder.resolve("postgres"))) {
            share(folder, "one");
            share(folder, "other");
            ServeOptions options = ServingServer.options(folder, "one", database.url());
            try (ServerProcess one = ServerProcess.start(folder, "one", database.url())) {
                Files.copy(folder.resolve("one/database.credentials"), folder.resolve("other/database.credentials"));
                try (ServerProcess other = ServerProcess.start(folder, "other", database.url())) {
                    signInsAndFiles(one, other);
                    both(one, other);
                    oneIsKilled(one, other);
                }
            }
            long leaves = Maintenance.verify(options, Progress.silent());
            assertThat(leaves).isGreaterThanOrEqualTo(receipts.size());
            whole(options);
        }
    }

    private static void share(Path folder, String data) throws Exception {
        Path shared = Files.createDirectories(folder.resolve("shared-files"));
        Files.createSymbolicLink(Files.createDirectories(folder.resolve(data)).resolve("files"), shared);
    }

    private static void signInsAndFiles(ServerProcess one, ServerProcess other) throws Exception {
        ServerProcess.Account head = one.person(Role.DELEGATION_HEAD);
        PageForms delegation = head.signedIn(one.port());
        assertThat(delegation.at(other.port()).page("/en/start").text()).contains(head.name());

        byte[] scan = Scans.pdf("Kept by one, opened by the other.");
        String form = "/en/docket/deposit?agreement=concord-autonomy-protocol&kind=communication";
        String token = delegation.page(form).select("input[name=_csrf]").attr("value");
        var deposited =
                delegation.postBytes("/en/docket/deposit", DepositBody.TYPE, DepositBody.of(token, "letter.pdf", scan));
        assertThat(deposited.statusCode()).isEqualTo(303);
        String item = deposited.headers().firstValue("Location").orElseThrow();
        PageForms officer = other.person(Role.DEPOSITARY_OFFICER).signedIn(other.port());
        String paper = officer.page(item).select("a[href*=/papers/]").attr("href");
        assertThat(officer.bytes(paper)).isEqualTo(scan);

        assertThat(delegation
                        .at(other.port())
                        .submit("/en/start", "/en/sign-out")
                        .statusCode())
                .isEqualTo(303);
        assertThat(delegation.get("/en/start").statusCode())
                .as("signed out at the other")
                .isEqualTo(303);
    }

    private void both(ServerProcess one, ServerProcess other) throws Exception {
        one.ask("append " + ACTS + " one");
        other.ask("append " + ACTS + " other");
        note(one.answer());
        note(other.answer());
        assertThat(receipts).hasSize(2 * ACTS);
        await().atMost(Duration.ofSeconds(30)).until(() -> checkpoint(one).equals(checkpoint(other)));
    }

    private void oneIsKilled(ServerProcess one, ServerProcess other) throws Exception {
        PageForms officer = one.person(Role.DEPOSITARY_OFFICER).signedIn(one.port());
        one.kill();
        assertThat(officer.at(other.port()).get("/en/start").statusCode()).isEqualTo(200);
        other.ask("append 20 alone");
        note(other.answer());
        assertThat(receipts).hasSize(2 * ACTS + 20);
    }

    private static String checkpoint(ServerProcess server) {
        return new PageForms(server.port()).get("/log/checkpoint").body();
    }

    private void note(List<String> lines) {
        for (String line : lines) {
            String[] words = line.split(" ");
            String earlier = receipts.put(Long.parseLong(words[1]), words[2]);
            assertThat(earlier).as("act " + words[1] + " given twice").isNull();
        }
    }

    /** What was acknowledged by either is in the log where it was said to be, and the log's root is that of its leaves. */
    private void whole(ServeOptions options) {
        try (RunningServer server = ChanceryServer.start(options, Progress.silent())) {
            LogReader log = server.part(LogReader.class);
            long size = log.checkpoint().size();
            assertThat(log.root(size)).isEqualTo(log.checkpoint().root());
            var envelopes = log.envelopes(0, size);
            receipts.forEach((number, hash) -> {
                assertThat(number).isLessThan(size);
                assertThat(envelopes.get(number.intValue()).leafHash()).hasToString(hash);
            });
        }
    }
}
