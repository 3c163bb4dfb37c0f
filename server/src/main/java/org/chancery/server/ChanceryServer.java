package org.chancery.server;

import java.util.Map;
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
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.modulith.Modulithic;

/** Entry of the running secretariat: folder, database, migrations, then the pages. */
@SpringBootApplication(proxyBeanMethods = false)
@Modulithic(systemName = "Chancery")
public class ChanceryServer {

    /**
     * Starts everything and returns when pages are served. What was begun is ended again when a later step fails.
     *
     * @throws OperatorError with what a person has to put right
     */
    public static RunningServer start(ServeOptions options, Progress progress) {
        OpenDatabase database = OpenDatabase.alone(options, progress);
        return run(database, options, progress, WebApplicationType.SERVLET, new AfterLoss(false));
    }

    /**
     * Everything but the pages and the first load of the library, for one task at the command line; beside a running
     * server where there is one.
     */
    static RunningServer withoutPages(ServeOptions options, Progress progress) {
        OpenDatabase database = OpenDatabase.beside(options, progress);
        return run(database, options.withoutLibrary(), progress, WebApplicationType.NONE, new AfterLoss(false));
    }

    /** The same on a register that lost acts, which goes on as a successor log. */
    static RunningServer asSuccessor(ServeOptions options, Progress progress) {
        OpenDatabase database = OpenDatabase.alone(options, progress);
        return run(database, options.withoutLibrary(), progress, WebApplicationType.NONE, new AfterLoss(true));
    }

    private static RunningServer run(
            OpenDatabase database,
            ServeOptions options,
            Progress progress,
            WebApplicationType type,
            AfterLoss afterLoss) {
        try {
            progress.step("Checking the tables");
            Migrations.run(database.address());
            if (type == WebApplicationType.SERVLET) {
                progress.step("Starting the pages");
            }
            return new RunningServer(context(database, options, progress, type, afterLoss), database);
        } catch (RuntimeException e) {
            database.close();
            throw explained(e);
        }
    }

    private static ConfigurableApplicationContext context(
            OpenDatabase database,
            ServeOptions options,
            Progress progress,
            WebApplicationType type,
            AfterLoss afterLoss) {
        SpringApplication application = new SpringApplication(ChanceryServer.class);
        application.setWebApplicationType(type);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(
                Map.of("server.address", options.host(), "server.port", Integer.toString(options.port())));
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("serveOptions", options);
            context.getBeanFactory().registerSingleton("afterLoss", afterLoss);
            context.getBeanFactory().registerSingleton("progress", progress);
            context.getBeanFactory().registerSingleton("databaseAddress", database.address());
        });
        return application.run();
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
