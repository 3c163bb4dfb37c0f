package org.chancery.cli.keep;

import java.nio.file.Path;
import org.chancery.server.operation.ServeOptions;
import org.jspecify.annotations.Nullable;

/** Where an outer server keeps what it shows. */
public final class OuterPlace {

    private OuterPlace() {}

    /** The options of a run; without a folder, {@code ./data-outer}. */
    public static ServeOptions options(String host, int port, @Nullable Path data, @Nullable String databaseUrl) {
        Path home = Path.of(System.getProperty("chancery.home", "."));
        Path folder =
                (data == null ? Path.of("data-outer") : data).toAbsolutePath().normalize();
        // An outer server has no keys; nothing is made here.
        Path noKeys = folder.resolveSibling(folder.getFileName() + "-keys");
        return new ServeOptions(host, port, folder, noKeys, databaseUrl, true, false, home.resolve("library"), null);
    }
}
