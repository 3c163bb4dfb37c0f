package org.chancery.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.chancery.law.instrument.AgreementId;
import org.chancery.register.read.LogReader;
import org.chancery.server.agreements.Agreements;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MaintenanceTest {

    private static final Path DEMONSTRATION = Path.of("../library-demo");
    private static final Progress SILENT = Progress.silent();

    @Test
    void a_running_server_shows_what_the_command_line_loads_and_stays_the_same_through_a_rebuild(@TempDir Path folder)
            throws IOException {
        ServeOptions options = TestServer.optionsIn(folder);
        try (RunningServer server = ChanceryServer.start(options, SILENT)) {
            assertThat(Maintenance.load(options, DEMONSTRATION, SILENT).agreements())
                    .isPositive();
            await().atMost(Duration.ofSeconds(15))
                    .untilAsserted(() -> assertThat(server.part(Agreements.class)
                                    .now()
                                    .holdings()
                                    .dossier(new AgreementId("concord-charter")))
                            .isPresent());
            String before = Facts.of(server);
            assertThat(before).contains("agreements.act_facts");
            assertThat(Maintenance.rebuild(options, SILENT)).isPositive();
            assertThat(Facts.of(server)).isEqualTo(before);
        }
    }

    @Test
    void a_backup_restores_everything_and_a_lost_act_is_noticed_and_can_be_survived(@TempDir Path folder)
            throws IOException {
        ServeOptions options = TestServer.optionsIn(folder);
        Maintenance.load(options, DEMONSTRATION.resolve("concord-charter"), SILENT);
        Path file = folder.resolve("backup.age");
        long acts = Maintenance.backup(options, file, SILENT);

        ServeOptions second = in(options, folder.resolve("second"));
        assertThat(Maintenance.restore(second, file, SILENT)).isEqualTo(acts);
        assertThatThrownBy(() -> Maintenance.restore(second, file, SILENT))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("already holds a register");

        Maintenance.load(options, DEMONSTRATION.resolve("concord-exercises"), SILENT);
        ServeOptions third = in(options, folder.resolve("third"));
        assertThatThrownBy(() -> Maintenance.restore(third, file, SILENT))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("does not open");
        assertThatThrownBy(() -> ChanceryServer.start(third, SILENT)).isInstanceOf(OperatorError.class);
        Maintenance.openSuccessor(third, SILENT);
        try (RunningServer server = ChanceryServer.start(third, SILENT)) {
            assertThat(server.part(LogReader.class).checkpoint().size()).isEqualTo(acts + 1);
            assertThat(TestServer.get(server, "/log/checkpoint").body().lines().findFirst())
                    .hasValueSatisfying(origin -> assertThat(origin).endsWith("/2"));
        }
    }

    @Test
    void where_nothing_is_lost_no_successor_log_is_opened(@TempDir Path folder) {
        ServeOptions options = TestServer.optionsIn(folder);
        Maintenance.load(options, DEMONSTRATION.resolve("concord-charter"), SILENT);
        assertThatThrownBy(() -> Maintenance.openSuccessor(options, SILENT))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("nothing is lost");
    }

    @Test
    void a_new_signing_key_is_an_act_and_signs_beside_the_old_one(@TempDir Path folder) throws IOException {
        ServeOptions options = TestServer.optionsIn(folder);
        try (RunningServer server = ChanceryServer.start(options, SILENT)) {
            long before = server.part(LogReader.class).checkpoint().size();
            assertThat(Maintenance.rotateKey(options, Duration.ofDays(30), SILENT))
                    .hasSize(2);
            assertThat(server.part(LogReader.class).checkpoint().size()).isEqualTo(before + 1);
            assertThat(TestServer.get(server, "/log/vkey").body().lines()).hasSize(2);
            assertThat(TestServer.get(server, "/log/checkpoint")
                            .body()
                            .lines()
                            .filter(line -> line.startsWith("\u2014")))
                    .hasSize(2);
        }
    }

    @Test
    void a_damaged_backup_restores_nothing_and_leaves_nothing(@TempDir Path folder) throws IOException {
        ServeOptions options = TestServer.optionsIn(folder);
        Path file = folder.resolve("backup.age");
        Maintenance.backup(prepared(options), file, SILENT);
        byte[] bytes = Files.readAllBytes(file);
        Path cut = Files.write(folder.resolve("cut.age"), java.util.Arrays.copyOf(bytes, bytes.length / 2));
        ServeOptions other = in(options, folder.resolve("other"));
        assertThatThrownBy(() -> Maintenance.restore(other, cut, SILENT))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("Nothing was restored");
        assertThat(folder.resolve("other/postgresql")).doesNotExist();
    }

    @Test
    void where_there_is_no_secretariat_nothing_is_backed_up_and_nothing_made(@TempDir Path folder) {
        assertThatThrownBy(() -> Maintenance.backup(
                        TestServer.optionsIn(folder.resolve("none")), folder.resolve("backup.zip"), SILENT))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("There is no secretariat in")
                .hasMessageContaining("--data");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_backup_that_fails_leaves_no_half_of_a_file(@TempDir Path folder) throws IOException {
        ServeOptions options = prepared(TestServer.optionsIn(folder));
        Path taken = folder.resolve("kept/backup.zip");
        Files.createDirectories(taken.resolve("full"));
        assertThatThrownBy(() -> Maintenance.backup(options, taken, SILENT))
                .isInstanceOf(OperatorError.class)
                .hasMessageContaining("could not be written");
        assertThat(taken.resolve("full")).isDirectory();
        assertThat(folder.resolve("kept/backup.zip.new")).doesNotExist();
    }

    private static ServeOptions prepared(ServeOptions options) {
        Maintenance.verify(options, SILENT);
        return options;
    }

    private static ServeOptions in(ServeOptions options, Path data) {
        return new ServeOptions(
                options.host(), 0, data, options.keys(), null, true, false, options.library(), options.origin());
    }
}
