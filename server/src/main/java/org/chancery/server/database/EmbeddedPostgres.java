package org.chancery.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;

/**
 * The PostgreSQL of a data folder, started and stopped by the program.
 *
 * <p>It is detached from the terminal, so that Ctrl-C reaches the program first, and it is started again when it dies
 * under a running program. Only loopback TCP with passwords; no socket files.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final long LOOK_EVERY_MILLIS = 200;
    private static final long LONGEST_PAUSE_MILLIS = 10_000;

    private static final Set<EmbeddedPostgres> STARTED = ConcurrentHashMap.newKeySet();

    private final PostgresBinaries binaries;
    private final Path cluster;
    private final Path log;
    private final int port;
    private final DatabaseAddress address;
    private volatile boolean stopping;

    private EmbeddedPostgres(PostgresBinaries binaries, DataFolder folder, Credentials credentials, int port) {
        this.binaries = binaries;
        this.cluster = clusterOf(folder.path());
        this.log = folder.path().resolve("postgresql.log");
        this.port = port;
        this.address = addressOf(port, credentials);
    }

    /** Starts the PostgreSQL of {@code folder}: makes it on the first start, stops an orphan of a killed program. */
    public static EmbeddedPostgres start(DataFolder folder, Credentials credentials, Progress progress) {
        PostgresBinaries binaries = PostgresBinaries.unpacked(progress);
        EmbeddedPostgres postgres = new EmbeddedPostgres(binaries, folder, credentials, FreePort.any());
        try {
            if (!Files.exists(postgres.cluster)) {
                progress.step("Making the database");
                postgres.make(credentials);
            }
            postgres.stopOrphan(progress);
            progress.step("Starting PostgreSQL");
            STARTED.add(postgres);
            postgres.launch();
            postgres.watch();
            return postgres;
        } catch (IOException e) {
            throw new OperatorError(
                    "PostgreSQL could not be started in " + postgres.cluster + ": " + e.getMessage(), e);
        }
    }

    /** Whether a PostgreSQL has been made in this data folder. */
    static boolean isMade(Path folder) {
        return Files.isDirectory(clusterOf(folder.toAbsolutePath().normalize()));
    }

    /** The address of a PostgreSQL that another process runs on this data folder now. */
    public static Optional<DatabaseAddress> running(Path folder) {
        Path cluster = clusterOf(folder.toAbsolutePath().normalize());
        return Postmaster.of(cluster)
                .filter(it -> it.ready() && it.isOrphanOf(cluster))
                .map(it -> addressOf(it.port(), Credentials.of(folder)));
    }

    /** Stops all that this process started and has not stopped; for the end of a process. */
    public static void stopAll() {
        STARTED.forEach(EmbeddedPostgres::close);
    }

    /** How to reach it. */
    public DatabaseAddress address() {
        return address;
    }

    /** The process that serves, while it lives. */
    public Optional<ProcessHandle> process() {
        return Postmaster.of(cluster).flatMap(Postmaster::process);
    }

    /** Stops it cleanly: open transactions are rolled back, everything committed is on disk. */
    @Override
    public synchronized void close() {
        stopping = true;
        STARTED.remove(this);
        if (process().isPresent()) {
            Commands.run(List.of(
                    binaries.program("pg_ctl"), "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60"));
        }
    }

    /** Ceases to watch over it, as a killed program would. */
    void forget() {
        stopping = true;
    }

    private void make(Credentials credentials) throws IOException {
        Path fresh = cluster.resolveSibling("postgresql.new");
        Folders.delete(fresh);
        Path password = cluster.resolveSibling("password.new");
        OwnerOnly.write(password, credentials.password(Role.ADMINISTRATOR) + "\n");
        try {
            Commands.run(List.of(
                    binaries.program("initdb"),
                    "-D",
                    fresh.toString(),
                    "-U",
                    Role.ADMINISTRATOR.user(),
                    "-E",
                    "UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--auth=scram-sha-256",
                    "--pwfile=" + password,
                    "--no-instructions"));
        } finally {
            Files.deleteIfExists(password);
        }
        Files.move(fresh, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void stopOrphan(Progress progress) throws IOException {
        Optional<Postmaster> left = Postmaster.of(cluster);
        if (left.isEmpty()) {
            return;
        }
        if (left.get().isOrphanOf(cluster)) {
            progress.step("Stopping the PostgreSQL that an interrupted run left behind");
            Commands.run(List.of(
                    binaries.program("pg_ctl"), "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "60"));
        } else if (left.get().process().isEmpty()) {
            // The number may now belong to another program, before which PostgreSQL would shy away.
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        }
    }

    private void launch() throws IOException {
        PostgresSettings.write(cluster, port);
        Commands.run(List.of(
                binaries.program("pg_ctl"),
                "start",
                "-D",
                cluster.toString(),
                "-l",
                log.toString(),
                "-w",
                "-t",
                "600"));
    }

    /** Looks at the process itself: a dead one whose parent does not collect it still counts as alive for Java. */
    private void watch() {
        Thread.ofVirtual().name("postgresql").start(() -> {
            long pause = LOOK_EVERY_MILLIS;
            while (!stopping) {
                Pause.millis(pause);
                boolean serves = stopping || process().isPresent() || restart();
                pause = serves ? LOOK_EVERY_MILLIS : Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
            }
        });
    }

    private synchronized boolean restart() {
        if (stopping) {
            return true;
        }
        System.Logger logger = System.getLogger(EmbeddedPostgres.class.getName());
        try {
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
            launch();
            logger.log(System.Logger.Level.WARNING, "PostgreSQL had ended by itself and was started again");
            return true;
        } catch (OperatorError | IOException e) {
            // Its last workers may still be noticing, and until then the folder counts as in use: it is tried again.
            logger.log(
                    System.Logger.Level.WARNING,
                    "PostgreSQL ended by itself and could not be started yet: " + e.getMessage());
            return false;
        }
    }

    private static Path clusterOf(Path folder) {
        return folder.resolve("postgresql");
    }

    private static DatabaseAddress addressOf(int port, Credentials credentials) {
        return new DatabaseAddress(
                "jdbc:postgresql://127.0.0.1:" + port + "/chancery",
                Role.ADMINISTRATOR.user(),
                credentials.password(Role.ADMINISTRATOR),
                credentials);
    }
}
