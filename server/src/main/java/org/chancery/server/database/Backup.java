package org.chancery.server.database;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.server.operation.OperatorError;
import org.postgresql.PGConnection;

/**
 * Writes all tables, as they are at one moment, into one file. The server may run meanwhile.
 *
 * <p>Keys are not in it: the key folder is kept apart, and a backup cannot be opened or restored to service without it.
 */
public final class Backup {

    private Backup() {}

    /** Writes the file, or leaves the old one as it was; returns how many acts of the register it holds. */
    public static long write(DatabaseAddress address, Path file) {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            BackupManifest manifest;
            try (Connection connection = address.connections(Role.OWNER).getConnection();
                    ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(
                            fresh, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING))) {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.setReadOnly(true);
                manifest = copy(connection, zip);
                zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
                zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
                connection.rollback();
            }
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return manifest.acts();
        } catch (IOException | SQLException e) {
            discard(fresh, e);
            throw new OperatorError("The backup could not be written to " + file + ": " + e.getMessage(), e);
        }
    }

    private static void discard(Path unfinished, Exception reason) {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private static BackupManifest copy(Connection connection, ZipOutputStream zip) throws SQLException, IOException {
        Map<String, String> digests = new LinkedHashMap<>();
        for (String table : Tables.inOrder(connection)) {
            zip.putNextEntry(new ZipEntry(table));
            DigestOutputStream rows = new DigestOutputStream(new Unclosed(zip), sha256());
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", rows);
            zip.closeEntry();
            digests.put(table, HexFormat.of().formatHex(rows.getMessageDigest().digest()));
        }
        return new BackupManifest(
                Instant.now().toString(),
                Long.parseLong(single(connection, "select size from register.head")),
                Migrations.version(connection, "register"),
                Migrations.version(connection, "server"),
                digests);
    }

    static String single(Connection connection, String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends an entry without ending the file. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
