package org.chancery.server.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.chancery.server.operation.OperatorError;
import org.postgresql.PGConnection;

/** Fills an empty database from a backup, all or nothing, checking every table's digest. */
public final class Restore {

    private Restore() {}

    /**
     * Restores; the tables then are at the migrations of the backup, and a start brings them up to date.
     *
     * @return how many acts of the register were restored
     * @throws OperatorError if the file is damaged or not a backup, or the database is not empty
     */
    public static long read(DatabaseAddress address, Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            BackupManifest manifest = BackupManifest.of(text(zip, BackupManifest.ENTRY));
            Migrations.runTo(address, "register", manifest.registerMigration());
            Migrations.runTo(address, "server", manifest.serverMigration());
            try (Connection connection = address.connections(Role.OWNER).getConnection()) {
                connection.setAutoCommit(false);
                fill(connection, zip, manifest);
                connection.commit();
            }
            return manifest.acts();
        } catch (IOException | SQLException e) {
            throw new OperatorError("Nothing was restored: " + file + " is no complete backup: " + e.getMessage(), e);
        }
    }

    private static void fill(Connection connection, ZipFile zip, BackupManifest manifest)
            throws SQLException, IOException {
        if (!Backup.single(connection, "select size from register.head").equals("0")) {
            throw new OperatorError("Nothing was restored: the database already holds a register."
                    + " Restore into an empty one (another --data folder or database).");
        }
        if (!new HashSet<>(Tables.inOrder(connection)).equals(manifest.tables().keySet())) {
            throw new IOException("its tables are not those of its migrations");
        }
        try (Statement sql = connection.createStatement()) {
            for (String table : manifest.tables().keySet()) {
                // COPY into a table is refused under row security, which binds the owner too.
                sql.execute("alter table " + table + " no force row level security");
            }
            sql.execute("truncate " + String.join(", ", manifest.tables().keySet()));
            for (Map.Entry<String, String> table : manifest.tables().entrySet()) {
                copy(connection, zip, table.getKey(), table.getValue());
            }
            for (String table : manifest.tables().keySet()) {
                sql.execute("alter table " + table + " force row level security");
            }
        }
    }

    private static void copy(Connection connection, ZipFile zip, String table, String digest)
            throws SQLException, IOException {
        try (InputStream in = entry(zip, table);
                DigestInputStream rows = new DigestInputStream(in, Backup.sha256())) {
            connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin", rows);
            String found = HexFormat.of().formatHex(rows.getMessageDigest().digest());
            if (!found.equals(digest)) {
                throw new IOException("the content of " + table + " is not what was backed up");
            }
        }
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (InputStream in = entry(zip, name)) {
            return new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8);
        }
    }

    private static InputStream entry(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new IOException("it holds no " + name);
        }
        return zip.getInputStream(entry);
    }
}
