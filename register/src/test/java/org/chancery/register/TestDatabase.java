package org.chancery.register;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** One PostgreSQL for all tests of a JVM, as strict as the real one; each test has a database of its own. */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String PASSWORD = "only-for-tests";
    private static final List<String> MIGRATIONS =
            List.of("V001__register", "V002__pending", "V003__erasure", "V004__restored");

    private final int port;
    private final String name;

    private TestDatabase(int port, String name) {
        this.port = port;
        this.name = name;
    }

    private static final class Shared {
        static final EmbeddedPostgres POSTGRES = started();

        private static EmbeddedPostgres started() {
            try {
                Path data = Files.createTempDirectory("register-test-postgres-");
                EmbeddedPostgres postgres = start(data.resolve("data"));
                // What is left needs no orderly end, which would first write a hundred databases to the disk.
                Runtime.getRuntime()
                        .addShutdownHook(new Thread(() -> signal(postmaster(data.resolve("data")), "QUIT")));
                return postgres;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Process id of the PostgreSQL on a data folder. */
    public static long postmaster(Path data) {
        try {
            return Long.parseLong(
                    Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends a signal to one process and waits until the sender has ended. */
    public static void signal(long pid, String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A PostgreSQL that keeps what it committed, with password authentication. */
    public static EmbeddedPostgres start(Path data) {
        try {
            return EmbeddedPostgres.builder()
                    .setDataDirectory(data)
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("max_connections", "60")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts a killed PostgreSQL again with the command line that it had, and waits until it answers. */
    public static void restart(List<String> commandLine, int port) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(commandLine);
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it does not know that it does.
            command.addAll(0, List.of("unshare", "-U"));
        }
        new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        DataSource maintenance = new TestDatabase(port, "postgres").administrator();
        for (int i = 0; i < 600; i++) {
            try (Connection answered = maintenance.getConnection()) {
                return;
            } catch (SQLException recovering) {
                Thread.sleep(100);
            }
        }
        throw new IOException("PostgreSQL did not come back within a minute");
    }

    /** A fresh database in the shared PostgreSQL, migrated. */
    public static TestDatabase fresh() {
        return in(Shared.POSTGRES.getPort());
    }

    /** A fresh database in a PostgreSQL that a test has for itself. */
    public static TestDatabase in(int port) {
        TestDatabase database = new TestDatabase(port, "register_" + COUNT.incrementAndGet());
        execute(database.as("postgres", "postgres"), "create database " + database.name);
        database.migrate();
        return database;
    }

    /** A database that is there already. */
    public static TestDatabase existing(int port, String name) {
        return new TestDatabase(port, name);
    }

    /** A copy of this database as it is now, as a backup would be; nobody may be connected to it. */
    public TestDatabase copy() {
        TestDatabase copy = new TestDatabase(port, "register_" + COUNT.incrementAndGet());
        execute(as("postgres", "postgres"), "create database " + copy.name + " template " + name);
        return copy;
    }

    private void migrate() {
        for (String migration : MIGRATIONS) {
            try (InputStream script = Register.class.getResourceAsStream("/db/register/" + migration + ".sql")) {
                execute(administrator(), new String(script.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        for (String role : new String[] {"chancery_owner", "chancery_app", "chancery_writer"}) {
            execute(administrator(), "alter role " + role + " login password '" + PASSWORD + "'");
        }
    }

    /** Runs statements as the superuser, as only a fault in a test does. */
    public void execute(String sql) {
        execute(administrator(), sql);
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql.length() > 200 ? e.getMessage() : sql + ": " + e.getMessage(), e);
        }
    }

    public String name() {
        return name;
    }

    public int port() {
        return port;
    }

    public DataSource administrator() {
        return as("postgres", name);
    }

    public DataSource writer() {
        return as("chancery_writer", name);
    }

    public DataSource app() {
        return as("chancery_app", name);
    }

    public DataSource owner() {
        return as("chancery_owner", name);
    }

    private DataSource as(String user, String database) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setServerNames(new String[] {"127.0.0.1"});
        source.setPortNumbers(new int[] {port});
        source.setDatabaseName(database);
        source.setUser(user);
        source.setPassword(PASSWORD);
        return source;
    }
}
