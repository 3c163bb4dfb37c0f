package org.chancery.register.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import org.chancery.register.act.Projector;

/** The tables that projectors fill. */
public final class FactTables {
    private FactTables() {}

    /** Empties all of them, in the caller's transaction. */
    public static void empty(Connection connection, Collection<? extends Projector> projectors) throws SQLException {
        List<String> tables =
                projectors.stream().flatMap(it -> it.tables().stream()).toList();
        for (String table : tables) {
            if (!table.matches("[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*")) {
                throw new IllegalArgumentException("a fact table is named schema.table, not " + table);
            }
        }
        if (!tables.isEmpty()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("truncate " + String.join(", ", tables));
            }
        }
    }
}
