package org.chancery.server.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.jspecify.annotations.Nullable;

/**
 * A database that can be used: its roles are there, its tables may not be. What was started for it is stopped when it
 * is closed.
 */
public final class OpenDatabase implements AutoCloseable {

    private final DatabaseAddress address;
    private final @Nullable DataFolder folder;
    private final @Nullable EmbeddedPostgres postgres;

    private OpenDatabase(DatabaseAddress address, @Nullable DataFolder folder, @Nullable EmbeddedPostgres postgres) {
        this.address = address;
        this.folder = folder;
        this.postgres = postgres;
    }

    /** Takes the data folder for this process alone and starts or reaches its database. */
    public static OpenDatabase alone(ServeOptions options, Progress progress) {
        DataFolder folder = DataFolder.open(options.data());
        @Nullable EmbeddedPostgres postgres = null;
        try {
            DatabaseAddress address;
            if (options.databaseUrl() == null) {
                postgres = EmbeddedPostgres.start(folder, Credentials.of(folder.path()), progress);
                address = postgres.address();
                Bootstrap.prepareEmbedded(address);
            } else {
                address = ExternalPostgres.at(options.databaseUrl(), folder.path());
                Bootstrap.prepareExternal(address);
            }
            return new OpenDatabase(address, folder, postgres);
        } catch (RuntimeException e) {
            close(postgres, folder);
            throw e;
        }
    }

    /**
     * As {@link #beside}, but makes nothing: for tasks that need a register.
     *
     * @throws OperatorError where no secretariat has been started
     */
    public static OpenDatabase existing(ServeOptions options, Progress progress) {
        if (options.databaseUrl() == null && !EmbeddedPostgres.isMade(options.data())) {
            throw new OperatorError("There is no secretariat in " + options.data()
                    + ". Name its folder with --data, or its database with --database-url.");
        }
        return beside(options, progress);
    }

    /** Reaches the database of a server that runs on this folder; where none runs, does as {@link #alone}. */
    public static OpenDatabase beside(ServeOptions options, Progress progress) {
        Path folder = options.data();
        if (!DataFolder.inUse(folder)) {
            return alone(options, progress);
        }
        Optional<DatabaseAddress> running = options.databaseUrl() == null
                ? EmbeddedPostgres.running(folder)
                : Optional.of(ExternalPostgres.at(options.databaseUrl(), folder));
        return new OpenDatabase(
                running.orElseThrow(() -> new OperatorError(
                        "Chancery runs on " + folder + ", but its database does not answer. Stop it and try again.")),
                null,
                null);
    }

    /** How to reach it. */
    public DatabaseAddress address() {
        return address;
    }

    /** The embedded database, if it was started here. */
    public Optional<EmbeddedPostgres> postgres() {
        return Optional.ofNullable(postgres);
    }

    /** Removes an embedded database that was made here and is to leave no trace. */
    public void discard() throws IOException {
        close();
        if (folder != null && postgres != null) {
            Folders.delete(folder.path().resolve("postgresql"));
        }
    }

    @Override
    public void close() {
        close(postgres, folder);
    }

    private static void close(@Nullable EmbeddedPostgres postgres, @Nullable DataFolder folder) {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } finally {
            if (folder != null) {
                folder.close();
            }
        }
    }
}
