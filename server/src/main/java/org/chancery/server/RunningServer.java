package org.chancery.server;

import org.chancery.server.database.DataFolder;
import org.chancery.server.database.EmbeddedPostgres;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A secretariat that runs; closing it stops pages, register and database in this order. */
public final class RunningServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final @Nullable EmbeddedPostgres postgres;
    private final DataFolder folder;
    private boolean closed;

    RunningServer(ConfigurableApplicationContext context, @Nullable EmbeddedPostgres postgres, DataFolder folder) {
        this.context = context;
        this.postgres = postgres;
        this.folder = folder;
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
    public @Nullable EmbeddedPostgres postgres() {
        return postgres;
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
            try {
                if (postgres != null) {
                    postgres.close();
                }
            } finally {
                folder.close();
            }
        }
    }
}
