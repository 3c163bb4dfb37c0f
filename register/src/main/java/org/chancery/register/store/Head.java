package org.chancery.register.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.chancery.register.tree.Frontier;

/**
 * Where the tree ends.
 *
 * @param size leaves
 * @param recorded recorded time of the last act, UTC milliseconds
 * @param edge right edge of the tree, see {@link Frontier#edge()}
 * @param ordinal current log, 0 before the first is opened
 * @param now the database's clock, UTC milliseconds
 */
public record Head(long size, long recorded, byte[] edge, int ordinal, long now) {
    private static final String SELECT = "select size, recorded, edge, ordinal, "
            + "floor(extract(epoch from clock_timestamp()) * 1000)::bigint from register.head";

    /** Reads the head as it is. */
    public static Head read(Connection connection) throws SQLException {
        return select(connection, SELECT);
    }

    /** Reads the head and keeps every other process from appending until the transaction ends. */
    public static Head lock(Connection connection) throws SQLException {
        return select(connection, SELECT + " for update");
    }

    /** True after a restore, until the fact tables are computed. */
    public static boolean factsMissing(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select facts_missing from register.head");
                ResultSet row = select.executeQuery()) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Notes that the fact tables are there. */
    public static void factsComputed(Connection connection) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("update register.head set facts_missing = false")) {
            update.executeUpdate();
        }
    }

    private static Head select(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new SQLException("register.head is empty: the register's migration has not run");
            }
            return new Head(row.getLong(1), row.getLong(2), row.getBytes(3), row.getInt(4), row.getLong(5));
        }
    }

    /** The tree's right edge, to be grown. */
    public Frontier frontier() {
        return Frontier.of(size, edge);
    }
}
