package org.chancery.server.outer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.chancery.register.archive.Manifest;
import org.chancery.register.mirror.LogKeys;
import org.chancery.register.mirror.MirroredLog;
import org.chancery.register.store.Head;
import org.chancery.server.bundle.BundleFormat;

/** The tables of an outer server besides those of the register; written in the transaction that takes a bundle. */
final class OuterStore {

    private static final String SELECT =
            "select checkpoint, keys, manifest, taken," + " (select ordinal from register.head) from mirror.state_work";
    private static final String SAVE =
            "insert into mirror.state_work (checkpoint, keys, bundle_keys, manifest, made, taken)"
                    + " values (?, ?, ?, ?, ?, ?) on conflict (single) do update set checkpoint = excluded.checkpoint,"
                    + " keys = excluded.keys, bundle_keys = excluded.bundle_keys, manifest = excluded.manifest,"
                    + " made = excluded.made, taken = excluded.taken";

    private final DataSource writer;

    OuterStore(DataSource writer) {
        this.writer = writer;
    }

    /** Connections of the role that takes bundles. */
    DataSource writer() {
        return writer;
    }

    /** What is here; empty before the first bundle. */
    Optional<OuterState> read() throws SQLException {
        try (Connection connection = writer.getConnection()) {
            return read(connection);
        }
    }

    Optional<OuterState> read(Connection connection) throws SQLException {
        Map<String, byte[]> files = files(connection);
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(SELECT)) {
            if (!row.next()) {
                return Optional.empty();
            }
            return Optional.of(OuterState.of(
                    new MirroredLog.State(row.getBytes(1), LogKeys.parse(row.getString(2)), row.getInt(5)),
                    Manifest.parse(row.getString(3)),
                    row.getObject(4, OffsetDateTime.class).toInstant(),
                    files));
        }
    }

    private static Map<String, byte[]> files(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select name, content from mirror.file_work")) {
            Map<String, byte[]> files = new HashMap<>();
            while (row.next()) {
                files.put(row.getString(1), row.getBytes(2));
            }
            return files;
        }
    }

    /** Whether the database has acts that no bundle brought: then it is an inner server's. */
    static boolean isInner(Connection connection) throws SQLException {
        return Head.read(connection).ordinal() > 0 && !hasState(connection);
    }

    private static boolean hasState(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("select from mirror.state_work")) {
            return row.next();
        }
    }

    static void save(
            Connection connection, byte[] checkpoint, LogKeys keys, Manifest manifest, Map<String, byte[]> files)
            throws SQLException {
        try (PreparedStatement state = connection.prepareStatement(SAVE);
                PreparedStatement clear = connection.prepareStatement("delete from mirror.file_work");
                PreparedStatement file =
                        connection.prepareStatement("insert into mirror.file_work (name, content) values (?, ?)")) {
            state.setBytes(1, checkpoint);
            state.setString(2, keys.text());
            state.setString(3, manifest.fact(BundleFormat.SIGNERS));
            state.setString(4, manifest.text());
            state.setObject(5, OuterState.made(manifest).atOffset(ZoneOffset.UTC));
            state.setObject(6, Instant.now().atOffset(ZoneOffset.UTC));
            state.executeUpdate();
            clear.executeUpdate();
            for (Map.Entry<String, byte[]> one : files.entrySet()) {
                file.setString(1, one.getKey());
                file.setBytes(2, one.getValue());
                file.addBatch();
            }
            file.executeBatch();
        }
    }
}
