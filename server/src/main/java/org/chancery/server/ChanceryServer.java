package org.chancery.server;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Migrations;
import org.chancery.server.database.OpenDatabase;
import org.chancery.server.ledger.AfterLoss;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
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
        return run(() -> OpenDatabase.alone(options, progress), options, progress, true, new AfterLoss(false));
    }

    /**
     * Everything but the pages and the first load of the library, for one task at the command line; beside a running
     * server where there is one.
     */
    static RunningServer withoutPages(ServeOptions options, Progress progress) {
        ServeOptions task = options.withoutLibrary();
        return run(() -> OpenDatabase.beside(task, progress), task, progress, false, new AfterLoss(false));
    }

    /** The same on a register that lost acts, which goes on as a successor log. */
    static RunningServer asSuccessor(ServeOptions options, Progress progress) {
        ServeOptions task = options.withoutLibrary();
        return run(() -> OpenDatabase.alone(task, progress), task, progress, false, new AfterLoss(true));
    }

    /** The database comes up while the pages are being prepared; the first part that needs it waits for it. */
    private static RunningServer run(
            Supplier<OpenDatabase> opening,
            ServeOptions options,
            Progress progress,
            boolean pages,
            AfterLoss afterLoss) {
        CompletableFuture<OpenDatabase> database = CompletableFuture.supplyAsync(
                () -> migrated(opening.get(), progress),
                task -> Thread.ofPlatform().name("database").start(task));
        try {
            SpringApplication application = application(options, progress, pages, afterLoss);
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

    private static SpringApplication application(
            ServeOptions options, Progress progress, boolean pages, AfterLoss afterLoss) {
        SpringApplication application = new SpringApplication(ChanceryServer.class);
        application.setWebApplicationType(pages ? WebApplicationType.SERVLET : WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(
                Map.of("server.address", options.host(), "server.port", Integer.toString(options.port())));
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("serveOptions", options);
            context.getBeanFactory().registerSingleton("afterLoss", afterLoss);
            context.getBeanFactory().registerSingleton("progress", progress);
        });
        return application;
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
