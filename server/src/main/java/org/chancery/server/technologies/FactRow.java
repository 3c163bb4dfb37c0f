package org.chancery.server.technologies;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.chancery.register.act.Act;

/** Writes an act about a technology as it is: number, kind and content. */
final class FactRow {

    private FactRow() {}

    static void write(Connection connection, String table, Act act) throws SQLException {
        try (PreparedStatement row = connection.prepareStatement(
                "insert into " + table + " (number, technology, kind, content, label_id) values (?, ?, ?, ?, ?)")) {
            row.setLong(1, act.number().value());
            row.setObject(2, UUID.fromString(act.content().text("technology")));
            row.setString(3, act.kind().name());
            row.setString(4, new String(act.content().canonical(), StandardCharsets.UTF_8));
            row.setInt(5, act.label());
            row.executeUpdate();
        }
    }
}
