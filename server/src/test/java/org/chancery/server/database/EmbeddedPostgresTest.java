package org.chancery.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.chancery.server.operation.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedPostgresTest {

    @Test
    void an_orphan_of_a_killed_program_is_stopped_and_its_data_kept(@TempDir Path folder) throws Exception {
        EmbeddedPostgres orphan;
        try (DataFolder data = DataFolder.open(folder)) {
            orphan = start(data);
            Bootstrap.prepareEmbedded(orphan.address());
            administrator(orphan).sql("create table kept (n int)").update();
            orphan.forget();
        }
        ProcessHandle left = orphan.process().orElseThrow();
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedPostgres again = start(data)) {
            assertThat(left.info().command())
                    .as("a dead process has no program")
                    .isEmpty();
            assertThat(administrator(again)
                            .sql("select count(*) from kept")
                            .query(Long.class)
                            .single())
                    .isZero();
        }
    }

    @Test
    void a_database_that_is_killed_comes_back_at_the_same_address(@TempDir Path folder) {
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedPostgres postgres = start(data)) {
            Bootstrap.prepareEmbedded(postgres.address());
            ProcessHandle first = postgres.process().orElseThrow();
            first.destroyForcibly();
            await().atMost(Duration.ofSeconds(60))
                    .ignoreExceptions()
                    .untilAsserted(() -> assertThat(administrator(postgres)
                                    .sql("select 1")
                                    .query(Integer.class)
                                    .single())
                            .isEqualTo(1));
            assertThat(postgres.process())
                    .hasValueSatisfying(it -> assertThat(it.pid()).isNotEqualTo(first.pid()));
        }
    }

    @Test
    void nobody_enters_without_a_password_and_only_the_owner_reads_the_passwords(@TempDir Path folder)
            throws Exception {
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedPostgres postgres = start(data)) {
            String url = postgres.address().url().replace("/chancery", "/postgres");
            assertThatThrownBy(() -> DriverManager.getConnection(url, "postgres", "postgres"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(folder.resolve("database.credentials"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void a_number_left_in_postmaster_pid_that_belongs_to_another_program_does_not_stand_in_the_way(@TempDir Path folder)
            throws Exception {
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedPostgres postgres = start(data)) {
            assertThat(postgres.process()).isPresent();
        }
        Path cluster = folder.resolve("postgresql");
        Files.writeString(
                cluster.resolve("postmaster.pid"),
                "%d%n%s%n0%n5432%n%n%n%nready%n"
                        .formatted(ProcessHandle.current().pid(), cluster));
        try (DataFolder data = DataFolder.open(folder);
                EmbeddedPostgres postgres = start(data)) {
            assertThat(postgres.process()).isPresent();
        }
    }

    private static EmbeddedPostgres start(DataFolder data) {
        return EmbeddedPostgres.start(data, Credentials.of(data.path()), Progress.silent());
    }

    private static JdbcClient administrator(EmbeddedPostgres postgres) {
        return JdbcClient.create(postgres.address().connections(Role.ADMINISTRATOR));
    }
}
