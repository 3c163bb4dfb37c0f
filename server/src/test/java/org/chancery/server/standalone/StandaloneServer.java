package org.chancery.server.standalone;

import java.nio.file.Path;
import org.chancery.server.ChanceryServer;
import org.chancery.server.operation.Bundles;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;

/** A demonstration with --standalone in a process of its own; prints its port and runs until its input ends. */
public final class StandaloneServer {

    private StandaloneServer() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        ServeOptions options = new ServeOptions(
                "127.0.0.1",
                0,
                folder.resolve("data"),
                folder.resolve("keys"),
                null,
                false,
                true,
                Path.of("..", "library-demo"),
                null);
        Bundles bundles = Bundles.none().in(folder.resolve("bundles"));
        try (var server = ChanceryServer.startStandalone(options, bundles, Progress.silent())) {
            System.out.println("port " + server.port());
            while (System.in.read() >= 0) {
                // Runs until the test closes our input.
            }
        }
    }
}
