package org.chancery.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.cli.keep.Deployment;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.database.EmbeddedPostgres;
import org.chancery.server.operation.Progress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Option(names = "--empty", description = "Do not load the reference library.")
    private boolean empty;

    @Option(
            names = "--max-level",
            paramLabel = "LEVEL",
            description =
                    "Highest level of content kept here, as whoever accredits the deployment has set it (default: RESTRICTED).")
    private @Nullable String maximumLevel;

    @Mixin
    private Deployment deployment = new Deployment();

    @Override
    public Integer call() throws InterruptedException {
        AtomicReference<@Nullable RunningServer> running = new AtomicReference<>();
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running.get(), stopped), "stop"));
        if (maximumLevel != null) {
            System.setProperty("chancery.max-level", maximumLevel);
        }
        RunningServer server = ChanceryServer.start(deployment.options(host, port, empty), Progress.to(System.out));
        running.set(server);
        System.out.println("Chancery is at http://" + shown(host) + ":" + server.port() + "/  (Ctrl-C stops it)");
        System.out.flush();
        stopped.await();
        return 0;
    }

    private static void stop(@Nullable RunningServer server, CountDownLatch stopped) {
        if (server != null) {
            System.out.println("Stopping");
            server.close();
            System.out.println("Stopped");
        } else {
            // Interrupted while it starts: whatever the start was at, the database must not stay behind.
            EmbeddedPostgres.stopAll();
        }
        stopped.countDown();
    }

    private static String shown(String host) {
        return host.equals("127.0.0.1") || host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
    }
}
