package org.chancery.bench.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.chancery.server.database.Bootstrap;
import org.chancery.server.database.Credentials;
import org.chancery.server.database.DataFolder;
import org.chancery.server.database.EmbeddedPostgres;
import org.chancery.server.database.Migrations;
import org.chancery.server.database.Role;
import org.chancery.server.operation.Progress;

/** The program's own PostgreSQL, with the program's own settings, in a temporary folder. */
public final class BenchDatabase implements AutoCloseable {
    private final Path folder;
    private final DataFolder data;
    private final EmbeddedPostgres postgres;

    private BenchDatabase(Path folder, DataFolder data, EmbeddedPostgres postgres) {
        this.folder = folder;
        this.data = data;
        this.postgres = postgres;
    }

    /** Starts one; it is gone when closed. */
    public static BenchDatabase start() throws IOException {
        Path folder = Files.createTempDirectory("chancery-bench-");
        DataFolder data = DataFolder.open(folder.resolve("data"));
        EmbeddedPostgres postgres = EmbeddedPostgres.start(data, Credentials.of(data.path()), Progress.silent());
        Bootstrap.prepareEmbedded(postgres.address());
        Migrations.run(postgres.address());
        return new BenchDatabase(folder, data, postgres);
    }

    Path folder() {
        return folder;
    }

    /** Connections of the role that owns the tables. */
    public DataSource owner() {
        return postgres.address().connections(Role.OWNER);
    }

    /** Connections of the role that appends and projects. */
    public DataSource writer() {
        return postgres.address().connections(Role.WRITER);
    }

    /** Connections of the role that serves readers. */
    public DataSource readers() {
        return postgres.address().connections(Role.APP);
    }

    @Override
    public void close() throws IOException {
        postgres.close();
        data.close();
        delete(folder);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
