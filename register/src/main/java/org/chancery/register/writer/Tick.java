package org.chancery.register.writer;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.chancery.register.act.Ticks;
import org.chancery.register.store.TickRows;
import org.jspecify.annotations.Nullable;

/**
 * One tick. What it holds is settled at the first try and stays so in every further one, so that no key seals two messages and no
 * second copy of a key outlives an erasure.
 */
final class Tick {
    private final Instant at;
    private final Ticks ticks;
    private @Nullable TickPlan plan;

    Tick(Instant at, Ticks ticks) {
        this.at = at;
        this.ticks = ticks;
    }

    Instant at() {
        return at;
    }

    /** False if this tick, or a later one, is recorded already, by whichever process. The head row is locked. */
    boolean isOpen(Connection connection) throws SQLException {
        return TickRows.last(connection) < at.toEpochMilli();
    }

    TickPlan plan(Connection connection, WriterSettings settings) throws SQLException, IOException {
        TickPlan present = plan;
        if (present == null) {
            present = TickPlan.make(at, ticks.places(), connection, settings);
            plan = present;
        }
        return present;
    }
}
