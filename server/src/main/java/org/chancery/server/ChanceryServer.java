package org.chancery.server;

import java.util.Map;
import org.chancery.server.database.Bootstrap;
import org.chancery.server.database.Credentials;
import org.chancery.server.database.DataFolder;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.EmbeddedPostgres;
import org.chancery.server.database.ExternalPostgres;
import org.chancery.server.database.Migrations;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;
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
        DataFolder folder = DataFolder.open(options.data());
        @Nullable EmbeddedPostgres postgres = null;
        try {
            DatabaseAddress address;
            if (options.databaseUrl() == null) {
                postgres = EmbeddedPostgres.start(folder, Credentials.of(folder.path()), progress);
                address = postgres.address();
                Bootstrap.prepareEmbedded(address);
            } else {
                address = ExternalPostgres.at(options.databaseUrl(), folder.path());
                Bootstrap.prepare(address);
            }
            progress.step("Checking the tables");
            Migrations.run(address);
            progress.step("Starting the pages");
            return new RunningServer(run(options, progress, address), postgres, folder);
        } catch (RuntimeException e) {
            if (postgres != null) {
                postgres.close();
            }
            folder.close();
            throw e;
        }
    }

    private static ConfigurableApplicationContext run(
            ServeOptions options, Progress progress, DatabaseAddress address) {
        SpringApplication application = new SpringApplication(ChanceryServer.class);
        application.setBannerMode(Banner.Mode.OFF);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(
                Map.of("server.address", options.host(), "server.port", Integer.toString(options.port())));
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("serveOptions", options);
            context.getBeanFactory().registerSingleton("progress", progress);
            context.getBeanFactory().registerSingleton("databaseAddress", address);
        });
        try {
            return application.run();
        } catch (ApplicationContextException e) {
            for (Throwable cause = e; cause != null; cause = cause.getCause()) {
                if (cause instanceof PortInUseException port) {
                    throw new OperatorError(
                            "Port " + port.getPort() + " is in use by another program. Choose another with --port.", e);
                }
            }
            throw e;
        }
    }
}
