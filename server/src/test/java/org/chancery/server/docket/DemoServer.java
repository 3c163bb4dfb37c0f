package org.chancery.server.docket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.jspecify.annotations.Nullable;

/** A running server of the fictional organisation, for all tests of the docket in this JVM. */
public final class DemoServer {

    private static @Nullable RunningServer shared;

    private DemoServer() {}

    /** The server; started at the first call. */
    public static synchronized RunningServer shared() {
        if (shared == null) {
            RunningServer started = ChanceryServer.start(options(folder()), Progress.silent());
            Runtime.getRuntime().addShutdownHook(new Thread(started::close));
            shared = started;
        }
        return shared;
    }

    /** A server of its own that keeps everything below the folder. */
    public static ServeOptions options(Path folder) {
        return new ServeOptions(
                "127.0.0.1",
                0,
                folder.resolve("data"),
                folder.resolve("keys"),
                null,
                false,
                true,
                Path.of("..", "library-demo"),
                null);
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("chancery-docket");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
