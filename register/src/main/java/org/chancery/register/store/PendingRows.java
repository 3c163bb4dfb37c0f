package org.chancery.register.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was received and is not recorded, or is decided and not read. Sealed; instants are UTC milliseconds. */
public final class PendingRows {
    private PendingRows() {}

    /** A row; exactly one of {@code command} and {@code outcome} is there. */
    public record Row(UUID id, long arrived, long keySlot, byte @Nullable [] command, byte @Nullable [] outcome) {}

    private static final String SELECT = "select id, arrived, key_slot, command, outcome from register.pending_work ";

    /** Stores a received command. */
    public static void insert(Connection connection, UUID id, long arrived, long keySlot, byte[] command)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into register.pending_work (id, arrived, key_slot, command) values (?, ?, ?, ?)")) {
            insert.setObject(1, id);
            insert.setLong(2, arrived);
            insert.setLong(3, keySlot);
            insert.setBytes(4, command);
            insert.executeUpdate();
        }
    }

    /** Commands that arrived before a moment, oldest first by the order of their keys, from the {@code skip}-th on. */
    public static List<Row> waiting(Connection connection, long before, int skip, int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                SELECT + "where command is not null and arrived < ? order by key_slot offset ? limit ?")) {
            select.setLong(1, before);
            select.setInt(2, skip);
            select.setInt(3, most);
            return rows(select);
        }
    }

    /** Commands that are decided and whose outcome was not read yet. */
    public static List<Row> decided(Connection connection) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement(SELECT + "where outcome is not null order by key_slot")) {
            return rows(select);
        }
    }

    /** One row. */
    public static Optional<Row> find(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + "where id = ?")) {
            select.setObject(1, id);
            return rows(select).stream().findFirst();
        }
    }

    /** Puts the outcome in the place of the command. */
    public static void decide(Connection connection, UUID id, byte[] outcome) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update register.pending_work set command = null, outcome = ? where id = ?")) {
            update.setBytes(1, outcome);
            update.setObject(2, id);
            if (update.executeUpdate() != 1) {
                throw new SQLException("the pending command " + id + " is gone");
            }
        }
    }

    /** Forgets a decided command. */
    public static void delete(Connection connection, UUID id) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("delete from register.pending_work where id = ? and outcome is not null")) {
            delete.setObject(1, id);
            delete.executeUpdate();
        }
    }

    private static List<Row> rows(PreparedStatement select) throws SQLException {
        List<Row> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Row(
                        row.getObject(1, UUID.class),
                        row.getLong(2),
                        row.getLong(3),
                        row.getBytes(4),
                        row.getBytes(5)));
            }
        }
        return found;
    }
}
