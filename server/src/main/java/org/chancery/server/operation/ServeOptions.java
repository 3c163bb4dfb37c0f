package org.chancery.server.operation;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a secretariat is to run.
 *
 * @param host address to listen on; loopback unless the operator says otherwise
 * @param port TCP port; 0 takes any free one
 * @param data folder of the database and files
 * @param keys folder of the signing key and last checkpoint; never inside {@code data}, so that a copy of the data
 *     alone can neither sign nor pass for the newest state
 * @param databaseUrl JDBC address of an existing PostgreSQL, or null for the embedded one
 * @param empty start without the reference library
 * @param demo the fictional organisation, in a log of its own
 * @param library folder of agreement packages to load at first start
 * @param origin name of the log, or null for a trial log
 */
public record ServeOptions(
        String host,
        int port,
        Path data,
        Path keys,
        @Nullable String databaseUrl,
        boolean empty,
        boolean demo,
        Path library,
        @Nullable String origin) {

    /** The usual run: loopback, port 8080, folders and library below {@code home}. */
    public static ServeOptions usual(Path home) {
        return new ServeOptions(
                "127.0.0.1",
                8080,
                home.resolve("data"),
                home.resolve("data-keys"),
                null,
                false,
                false,
                home.resolve("library"),
                null);
    }

    /** The same run on another port. */
    public ServeOptions onPort(int other) {
        return new ServeOptions(host, other, data, keys, databaseUrl, empty, demo, library, origin);
    }

    /** The same run without the reference library. */
    public ServeOptions withoutLibrary() {
        return new ServeOptions(host, port, data, keys, databaseUrl, true, demo, library, origin);
    }
}
