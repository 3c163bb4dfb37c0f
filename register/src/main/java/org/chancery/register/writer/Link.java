package org.chancery.register.writer;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.chancery.register.act.RegisterUnavailable;
import org.jspecify.annotations.Nullable;

/** The writer's own connection, opened again when the database comes back within the time that callers can be asked to wait. */
final class Link implements AutoCloseable {
    private final DataSource database;
    private final Duration patience;
    private @Nullable Connection connection;

    Link(DataSource database, Duration patience) {
        this.database = database;
        this.patience = patience;
    }

    /** An open connection without auto-commit; {@link RegisterUnavailable} if the database does not come back in time. */
    Connection connection() {
        Connection present = connection;
        if (present != null) {
            return present;
        }
        long end = System.nanoTime() + patience.toNanos();
        long pause = 10;
        while (true) {
            try {
                Connection fresh = database.getConnection();
                try (Statement statement = fresh.createStatement()) {
                    // The same few statements run again and again: planning each anew would cost more than running it.
                    statement.execute("set plan_cache_mode = force_generic_plan");
                }
                fresh.setAutoCommit(false);
                connection = fresh;
                return fresh;
            } catch (SQLException e) {
                if (System.nanoTime() > end) {
                    throw new RegisterUnavailable(
                            "the database has not answered for " + patience.toSeconds() + " s: " + e.getMessage(), e);
                }
                sleep(pause);
                pause = Math.min(500, pause * 2);
            }
        }
    }

    /** Rolls back; false if the connection is lost, and then it is dropped. */
    boolean rollback() {
        Connection present = connection;
        try {
            if (present != null) {
                present.rollback();
                if (present.isValid(2)) {
                    return true;
                }
            }
        } catch (SQLException lost) {
            // Falls through to drop: a connection that cannot roll back is of no more use.
        }
        close();
        return false;
    }

    @Override
    public void close() {
        Connection present = connection;
        connection = null;
        if (present != null) {
            try {
                present.close();
            } catch (SQLException alreadyGone) {
                // The server is gone, and with it the session.
            }
        }
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RegisterUnavailable("the writer was stopped while it waited for the database", e);
        }
    }
}
