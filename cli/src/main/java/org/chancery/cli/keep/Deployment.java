package org.chancery.cli.keep;

import java.nio.file.Path;
import org.chancery.server.operation.ServeOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which secretariat a command is about; the same options for all commands. */
public final class Deployment {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of database and files (default: ./data, with --demo ./data-demo).")
    private @Nullable Path data;

    @Option(
            names = "--keys",
            paramLabel = "DIR",
            description = "Folder of the signing key, outside the data (default: the data folder's name with -keys).")
    private @Nullable Path keys;

    @Option(
            names = "--database-url",
            paramLabel = "URL",
            description = "JDBC address of a PostgreSQL 17 or newer (default: an embedded one).")
    private @Nullable String databaseUrl;

    @Option(
            names = "--origin",
            paramLabel = "NAME",
            description = "Name of the log, fixed at the first start (default: a trial log).")
    private @Nullable String origin;

    @Option(names = "--demo", description = "The fictional organisation, in its own folder, database, key and log.")
    private boolean demo;

    /** The options of a run on this secretariat. */
    public ServeOptions options(String host, int port, boolean empty) {
        Path home = Path.of(System.getProperty("chancery.home", "."));
        Path folder = (data != null ? data : Path.of(demo ? "data-demo" : "data"))
                .toAbsolutePath()
                .normalize();
        Path keyFolder = keys != null ? keys : folder.resolveSibling(folder.getFileName() + "-keys");
        return new ServeOptions(
                host,
                port,
                folder,
                keyFolder,
                databaseUrl,
                empty,
                demo,
                home.resolve(demo ? "library-demo" : "library"),
                origin);
    }

    /** Whether it is the fictional organisation. */
    public boolean isDemonstration() {
        return demo;
    }

    /** The options of an outer server, whose folder is {@code ./data-outer} unless another is named; what comes from bundles is not asked. */
    public ServeOptions outerOptions(String host, int port) {
        return OuterPlace.options(host, port, data, databaseUrl);
    }

    ServeOptions options() {
        return options("127.0.0.1", 0, true);
    }
}
