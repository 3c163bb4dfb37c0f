package org.chancery.register.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.register.envelope.Kind;

/** What the register already holds: kinds with versions, once-keys, logs. */
public final class KnownActs {
    private KnownActs() {}

    /** A kind in one version. */
    public record Schema(Kind kind, int version) {}

    /** Kinds and versions that occur. */
    public static Set<Schema> schemas(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select kind, version from register.act_schema");
                ResultSet rows = select.executeQuery()) {
            Set<Schema> schemas = new HashSet<>();
            while (rows.next()) {
                schemas.add(new Schema(new Kind(rows.getString(1)), rows.getInt(2)));
            }
            return schemas;
        }
    }

    /** Numbers of acts that were recorded under these once-keys. */
    public static Map<String, Long> numbers(Connection connection, Collection<String> keys) throws SQLException {
        Map<String, Long> numbers = new HashMap<>();
        if (keys.isEmpty()) {
            return numbers;
        }
        try (PreparedStatement select =
                connection.prepareStatement("select key, number from register.once where key = any (?)")) {
            select.setArray(1, connection.createArrayOf("text", keys.toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    numbers.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
        return numbers;
    }

    /** Origin of a log. */
    public static String origin(Connection connection, int ordinal) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select origin from register.log where ordinal = ?")) {
            select.setInt(1, ordinal);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("register.log has no log " + ordinal);
                }
                return row.getString(1);
            }
        }
    }
}
