package org.chancery.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs the secretariat until Ctrl-C. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Runs the secretariat: database, register, pages. Ctrl-C stops everything.",
        footer = {
            "",
            "Examples:",
            "  chancery serve",
            "  chancery serve --demo --port 8081",
            "  chancery serve --database-url 'jdbc:postgresql://db.example/chancery?user=admin&password=…'"
        })
public final class Serve implements Callable<Integer> {

    @Option(names = "--host", description = "Address to listen on (default: loopback only).")
    private String host = "127.0.0.1";

    @Option(names = "--port", description = "TCP port (default: ${DEFAULT-VALUE}); 0 takes a free one.")
    private int port = 8080;

    @Option(names = "--data", description = "Folder of database and files (default: ./data, with --demo ./data-demo).")
    private @Nullable Path data;

    @Option(
            names = "--keys",
            description = "Folder of the signing key, outside the data (default: the data folder's name with -keys).")
    private @Nullable Path keys;

    @Option(
            names = "--database-url",
            description = "JDBC address of a PostgreSQL 17 or newer (default: an embedded one).")
    private @Nullable String databaseUrl;

    @Option(names = "--origin", description = "Name of the log, fixed at the first start (default: a trial log).")
    private @Nullable String origin;

    @Option(names = "--empty", description = "Do not load the reference library.")
    private boolean empty;

    @Option(names = "--demo", description = "The fictional organisation, in its own folder, database, key and log.")
    private boolean demo;

    @Override
    public Integer call() throws InterruptedException {
        RunningServer server = ChanceryServer.start(options(), Progress.to(System.out));
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            System.out.println("Stopping");
                            server.close();
                            System.out.println("Stopped");
                            stopped.countDown();
                        },
                        "stop"));
        System.out.println("Chancery is at http://" + shown(host) + ":" + server.port() + "/  (Ctrl-C stops it)");
        System.out.flush();
        stopped.await();
        return 0;
    }

    private ServeOptions options() {
        Path home = Path.of(System.getProperty("chancery.home", "."));
        Path folder = data != null ? data : Path.of(demo ? "data-demo" : "data");
        Path folderAbsolute = folder.toAbsolutePath().normalize();
        Path keyFolder = keys != null ? keys : folderAbsolute.resolveSibling(folderAbsolute.getFileName() + "-keys");
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

    private static String shown(String host) {
        return host.equals("127.0.0.1") || host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
    }
}
