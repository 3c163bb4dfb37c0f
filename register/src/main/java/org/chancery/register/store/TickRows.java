package org.chancery.register.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import org.chancery.register.act.Ticks;

/** When a log ticks, and when it did last. */
public final class TickRows {
    private TickRows() {}

    /** The ticks of a log, as its opening act fixed them; empty where restricted acts are off. */
    public static Optional<Ticks> ticks(Connection connection, int ordinal) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select tick_every, tick_places from register.log where ordinal = ?")) {
            select.setInt(1, ordinal);
            try (ResultSet row = select.executeQuery()) {
                return row.next() && row.getObject(1) != null
                        ? Optional.of(new Ticks(Duration.ofMillis(row.getLong(1)), row.getInt(2)))
                        : Optional.empty();
            }
        }
    }

    /** The last tick that was recorded, UTC milliseconds; 0 before the first. */
    public static long last(Connection connection) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("select last from register.tick_work")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Notes that a tick is recorded. */
    public static void recorded(Connection connection, long tick) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update register.tick_work set last = ?")) {
            update.setLong(1, tick);
            update.executeUpdate();
        }
    }
}
