package org.chancery.server;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Migrations;
import org.chancery.server.database.OpenDatabase;
import org.chancery.server.files.PassingFiles;
import org.chancery.server.ledger.AfterLoss;
import org.chancery.server.operation.Bundles;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.operation.Side;
import org.chancery.server.operation.Standalone;
import org.chancery.server.outer.OuterParts;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.modulith.Modulithic;

/** Entry of the running secretariat: folder, database, migrations, then the pages. */
// Accounts are our own; the framework must not invent one.
@SpringBootApplication(proxyBeanMethods = false, exclude = UserDetailsServiceAutoConfiguration.class)
@Modulithic(systemName = "Chancery")
public class ChanceryServer {

    /**
     * Starts everything and returns when pages are served. What was begun is ended again when a later step fails.
     *
     * @throws OperatorError with what a person has to put right
     */
    public static RunningServer start(ServeOptions options, Progress progress) {
        return start(options, Bundles.none(), progress);
    }

    /** The same, writing bundles for an outer server where these say so. */
    public static RunningServer start(ServeOptions options, Bundles bundles, Progress progress) {
        Role role = Role.inner(bundles, false);
        return run(() -> OpenDatabase.alone(options, progress), options, progress, Pages.SERVED, role);
    }

    /** The same on an isolated machine: nothing connects to any other. */
    public static RunningServer startStandalone(ServeOptions options, Bundles bundles, Progress progress) {
        Role role = new Role(Side.INNER, bundles, new AfterLoss(false), new Standalone(true));
        return run(() -> OpenDatabase.alone(options, progress), options, progress, Pages.SERVED, role);
    }

    /** Starts an outer server, which shows what bundles bring; see {@link Bundles}. */
    public static RunningServer startOuter(ServeOptions options, Bundles bundles, Progress progress) {
        Role role = Role.outer(bundles);
        return run(() -> OpenDatabase.alone(options, progress), options, progress, Pages.SERVED, role);
    }

    /** The parts of an outer server that take bundles, for one task at the command line; beside a running one where there is one. */
    static RunningServer outerWithoutPages(ServeOptions options, Bundles bundles, Progress progress) {
        Role role = Role.outer(bundles);
        return run(() -> OpenDatabase.beside(options, progress), options, progress, Pages.LAZY, role);
    }

    /** What runs: which side of the house, how bundles go, and whether a register that lost acts goes on as a successor log. */
    private record Role(Side side, Bundles bundles, AfterLoss afterLoss, Standalone standalone) {
        static Role inner(Bundles bundles, boolean successor) {
            return new Role(Side.INNER, bundles, new AfterLoss(successor), new Standalone(false));
        }

        static Role outer(Bundles bundles) {
            return new Role(Side.OUTER, bundles, new AfterLoss(false), new Standalone(false));
        }
    }

    /** Whether pages are served; lazily means that only those parts are made that are asked for. */
    private enum Pages {
        SERVED,
        NONE,
        LAZY
    }

    /**
     * Everything but the pages and the first load of the library, for one task at the command line; beside a running
     * server where there is one.
     */
    static RunningServer withoutPages(ServeOptions options, Progress progress) {
        ServeOptions task = options.withoutLibrary();
        Role role = Role.inner(Bundles.none(), false);
        return run(() -> OpenDatabase.beside(task, progress), task, progress, Pages.NONE, role);
    }

    /** The same on a register that lost acts, which goes on as a successor log. */
    static RunningServer asSuccessor(ServeOptions options, Progress progress) {
        ServeOptions task = options.withoutLibrary();
        Role role = Role.inner(Bundles.none(), true);
        return run(() -> OpenDatabase.alone(task, progress), task, progress, Pages.NONE, role);
    }

    /** The database comes up while the pages are being prepared; the first part that needs it waits for it. */
    private static RunningServer run(
            Supplier<OpenDatabase> opening, ServeOptions options, Progress progress, Pages pages, Role role) {
        CompletableFuture<OpenDatabase> database = CompletableFuture.supplyAsync(
                () -> migrated(opening.get(), progress),
                task -> Thread.ofPlatform().name("database").start(task));
        try {
            SpringApplication application = application(options, progress, pages, role);
            application.addInitializers(context -> ((GenericApplicationContext) context)
                    .registerBean(DatabaseAddress.class, () -> database.join().address()));
            return new RunningServer(application.run(), database.join());
        } catch (RuntimeException e) {
            database.handle((opened, failure) -> opened)
                    .thenAccept(opened -> Optional.ofNullable(opened).ifPresent(OpenDatabase::close))
                    .join();
            throw explained(e);
        }
    }

    private static OpenDatabase migrated(OpenDatabase database, Progress progress) {
        try {
            progress.step("Checking the tables");
            Migrations.run(database.address());
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private static SpringApplication application(ServeOptions options, Progress progress, Pages pages, Role role) {
        // The log is set up once, by OperatorLog; the framework would set it up again in its own way.
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
        SpringApplication application = new SpringApplication(ChanceryServer.class);
        application.setWebApplicationType(pages == Pages.SERVED ? WebApplicationType.SERVLET : WebApplicationType.NONE);
        application.setLazyInitialization(pages == Pages.LAZY);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(defaults(options, role));
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("serveOptions", options);
            context.getBeanFactory().registerSingleton("side", role.side());
            context.getBeanFactory().registerSingleton("bundles", role.bundles());
            context.getBeanFactory().registerSingleton("afterLoss", role.afterLoss());
            context.getBeanFactory().registerSingleton("standalone", role.standalone());
            if (role.side() == Side.OUTER) {
                context.getBeanFactory().registerSingleton("outerParts", new OuterParts());
            }
            context.getBeanFactory().registerSingleton("progress", progress);
        });
        return application;
    }

    /** Where pages are served, and the folder for files that come in, which an outer server does not take. */
    private static Map<String, Object> defaults(ServeOptions options, Role role) {
        Map<String, Object> defaults = new HashMap<>();
        defaults.put("server.address", options.host());
        defaults.put("server.port", Integer.toString(options.port()));
        if (role.side() == Side.INNER) {
            defaults.put(
                    "spring.servlet.multipart.location",
                    PassingFiles.arriving(options.data()).toString());
        }
        return defaults;
    }

    /** What a person can act on, out of the wrappings that the framework puts around it. */
    private static RuntimeException explained(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OperatorError error) {
                return error;
            }
            if (cause instanceof PortInUseException port) {
                return new OperatorError(
                        "Port " + port.getPort() + " is in use by another program. Choose another with --port.",
                        failure);
            }
        }
        return failure;
    }
}
