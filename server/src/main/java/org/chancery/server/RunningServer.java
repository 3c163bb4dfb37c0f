package org.chancery.server;

import java.util.Optional;
import org.chancery.server.database.EmbeddedPostgres;
import org.chancery.server.database.OpenDatabase;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A secretariat that runs; closing it stops pages, register and database in this order. */
public final class RunningServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final OpenDatabase database;
    private boolean closed;

    RunningServer(ConfigurableApplicationContext context, OpenDatabase database) {
        this.context = context;
        this.database = database;
    }

    /** The TCP port that serves pages. */
    public int port() {
        if (context instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            return web.getWebServer().getPort();
        }
        throw new IllegalStateException("no web server");
    }

    /** A part of the running server, for tests and benchmarks. */
    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** The embedded database, unless an existing one is used. */
    public Optional<EmbeddedPostgres> postgres() {
        return database.postgres();
    }

    /** Ends requests in progress, then the register's writer, then the database. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            context.close();
        } finally {
            database.close();
        }
    }
}
