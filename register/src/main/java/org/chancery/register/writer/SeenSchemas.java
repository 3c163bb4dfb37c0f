package org.chancery.register.writer;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
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

    /** Notes what this group brings; a rolled-back note only costs a repetition, since nothing is remembered before it is read. */
    void note(Connection connection, List<Prepared> commands, long number) throws SQLException {
        Set<Schema> fresh = new HashSet<>();
        for (Prepared prepared : commands) {
            fresh.add(new Schema(prepared.command().kind(), prepared.command().schema()));
        }
        fresh.removeAll(seen);
        if (!fresh.isEmpty()) {
            seen.clear();
            seen.addAll(KnownActs.schemas(connection));
            fresh.removeAll(seen);
        }
        for (Schema schema : fresh) {
            Appends.schema(connection, schema.kind(), schema.version(), number);
        }
    }
}
