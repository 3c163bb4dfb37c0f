package org.chancery.server.database;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chancery.server.TestServer;
import org.chancery.server.operation.OperatorError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL older than 17 is refused. */
class OldPostgresTest {

    @Test
    void a_server_below_the_oldest_permitted_version_is_refused_by_its_own_number() throws SQLException {
        var connections = TestServer.shared().part(DatabaseAddress.class).connections(Role.OWNER);
        int here = JdbcClient.create(connections)
                        .sql("select current_setting('server_version_num')::int")
                        .query(Integer.class)
                        .single()
                / 10_000;
        try (Connection connection = connections.getConnection()) {
            Bootstrap.requireVersion(connection, here);
            assertThatThrownBy(() -> Bootstrap.requireVersion(connection, here + 1))
                    .isInstanceOf(OperatorError.class)
                    .hasMessageStartingWith(
                            "PostgreSQL " + (here + 1) + " or newer is needed; this one is " + here + ".")
                    .hasMessageNotContaining("\n");
        }
    }

    @Test
    void an_installed_one_of_version_15_or_16_is_refused(@TempDir Path folder) throws IOException {
        Optional<Path> installed = Stream.of("16", "15")
                .map(version -> Path.of("/usr/lib/postgresql", version, "bin"))
                .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
                .findFirst();
        assumeThat(installed)
                .as("no Debian package postgresql-15 or postgresql-16 is installed; the test needs one of them")
                .isPresent();
        Path programs = installed.orElseThrow();
        Path cluster = folder.resolve("old");
        Path password = Files.writeString(folder.resolve("password"), "office-secret\n");
        int port = FreePort.any();
        Commands.run(List.of(
                programs.resolve("initdb").toString(),
                "-D",
                cluster.toString(),
                "-U",
                "office",
                "-E",
                "UTF8",
                "--locale=C",
                "--auth=scram-sha-256",
                "--pwfile=" + password));
        String settings = "-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories=''";
        String control = programs.resolve("pg_ctl").toString();
        Commands.run(List.of(
                control,
                "start",
                "-D",
                cluster.toString(),
                "-w",
                "-o",
                settings,
                "-l",
                folder.resolve("log").toString()));
        try {
            DatabaseAddress address = ExternalPostgres.at(
                    "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=office&password=office-secret", folder);
            assertThatThrownBy(() -> Bootstrap.prepareExternal(address))
                    .isInstanceOf(OperatorError.class)
                    .hasMessageContaining("PostgreSQL 17 or newer is needed; this one is 1")
                    .hasMessageNotContaining("office-secret");
        } finally {
            Commands.run(List.of(control, "stop", "-D", cluster.toString(), "-m", "fast", "-w"));
        }
    }
}
