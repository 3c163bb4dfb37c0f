package org.chancery.register.writer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.chancery.register.act.Schemas;
import org.chancery.register.store.Appends;
import org.chancery.register.store.KnownActs;
import org.chancery.register.store.KnownActs.Schema;

/** Keeps the register's list of kinds and versions, and stops where another process wrote one that this program does not know. */
final class SeenSchemas {
    private final Schemas schemas;
    private final Set<Schema> seen = new HashSet<>();

    SeenSchemas(Schemas schemas) {
        this.schemas = schemas;
    }

    void requireAllKnown(Connection connection) throws SQLException {
        for (Schema schema : KnownActs.schemas(connection)) {
            schemas.requireKnown(schema.kind(), schema.version());
        }
    }

    /** Notes what a group brings, each with the number of its first act; remembers only what it read, never what may be rolled back. */
    void note(Connection connection, Map<Schema, Long> brought) throws SQLException {
        Map<Schema, Long> fresh = new HashMap<>(brought);
        fresh.keySet().removeAll(seen);
        if (!fresh.isEmpty()) {
            seen.clear();
            seen.addAll(KnownActs.schemas(connection));
            fresh.keySet().removeAll(seen);
        }
        for (Map.Entry<Schema, Long> entry : fresh.entrySet()) {
            Appends.schema(connection, entry.getKey().kind(), entry.getKey().version(), entry.getValue());
        }
    }
}
