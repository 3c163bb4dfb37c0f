package org.chancery.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.chancery.cli.bundle.OuterDeployment;
import org.chancery.cli.keep.Deployment;
import org.chancery.server.ChanceryServer;
import org.chancery.server.RunningServer;
import org.chancery.server.database.EmbeddedPostgres;
import org.chancery.server.operation.Bundles;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
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
            "  chancery serve --standalone",
            "  chancery serve --bundles /media/to-outside",
            "  chancery serve --outer --bundles /media/from-inside --trust bundle-key.txt",
            "  chancery serve --database-url 'jdbc:postgresql://db.example/chancery?user=admin&password=…'"
        })
public final class Serve implements Callable<Integer> {

    private static final String TICKS = "chancery.restricted-acts-every";

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

    @Option(
            names = "--bundles",
            paramLabel = "DIR",
            description =
                    "Folder for bundles: an inner server writes them there, with --outer they are taken from there.")
    private @Nullable Path bundles;

    @Option(
            names = "--standalone",
            description = "An isolated machine: nothing connects to another one, and what is set up to is refused.")
    private boolean standalone;

    @ArgGroup(exclusive = false)
    private @Nullable OuterRole outer;

    @Mixin
    private Deployment deployment = new Deployment();

    /** An outer server: what belongs to it. */
    static final class OuterRole {
        @Option(
                names = "--outer",
                required = true,
                description =
                        "An outer server: shows the public what bundles bring; nobody signs in, nothing is recorded.")
        private boolean outer;

        @Option(
                names = "--trust",
                paramLabel = "KEY",
                description = "Key of bundles, or a file with it; needed at first.")
        private List<String> trusted = List.of();

        @Option(names = "--log-key", paramLabel = "KEY", description = "Key of the log, or a file with it.")
        private List<String> logKeys = List.of();
    }

    private RunningServer start() {
        OuterRole role = outer;
        Progress progress = Progress.to(System.out);
        if (role != null) {
            Bundles taken = OuterDeployment.bundles(bundles, role.trusted, role.logKeys);
            return ChanceryServer.startOuter(deployment.outerOptions(host, port), taken, progress);
        }
        Bundles written = OuterDeployment.bundles(bundles, List.of(), List.of());
        ServeOptions options = deployment.options(host, port, empty);
        return standalone
                ? ChanceryServer.startStandalone(options, written, progress)
                : ChanceryServer.start(options, written, progress);
    }

    @Override
    public Integer call() throws InterruptedException {
        AtomicReference<@Nullable RunningServer> running = new AtomicReference<>();
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(running.get(), stopped), "stop"));
        if (maximumLevel != null) {
            System.setProperty("chancery.max-level", maximumLevel);
        }
        if (deployment.isDemonstration()) {
            hasten();
        }
        RunningServer server = start();
        running.set(server);
        System.out.println("Chancery is at http://" + shown(host) + ":" + server.port() + "/  (Ctrl-C stops it)");
        System.out.flush();
        stopped.await();
        return 0;
    }

    /** Whoever tries a demonstration does not wait an hour for a restricted act; only a log that is opened now takes it. */
    private static void hasten() {
        if (System.getenv("CHANCERY_RESTRICTED_ACTS_EVERY") == null && System.getProperty(TICKS) == null) {
            System.setProperty(TICKS, "PT1M");
        }
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
