package org.chancery.server.database;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.ServeOptions;
import org.postgresql.PGConnection;

/**
 * Writes the tables, as they are at one moment, and the stored files into one encrypted file (age). The server may run meanwhile.
 *
 * <p>Not in it: the key folder, which is kept apart, and the fact tables, which a restore computes anew from the register. So an
 * act whose key was destroyed is gone from every backup ever made.
 */
public final class Backup {

    /** Folder of stored files below the data folder. */
    static final String FILES = "files";

    private Backup() {}

    /**
     * Writes the file, or leaves the old one as it was; returns how many acts of the register it holds.
     *
     * @param recipients age recipients besides those of the key folder
     */
    public static long write(DatabaseAddress address, ServeOptions options, Path file, List<String> recipients) {
        List<RecipientStanzaWriter> whom = BackupKeys.recipients(options.keys(), recipients);
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try {
            BackupManifest manifest;
            try (Connection connection = address.connections(Role.OWNER).getConnection();
                    FileChannel channel = FileChannel.open(
                            fresh,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING,
                            StandardOpenOption.WRITE)) {
                connection.setAutoCommit(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                connection.setReadOnly(true);
                // Closing the encryption writes its last piece and would close the channel before it is flushed.
                OutputStream plain = Channels.newOutputStream(new StandardEncryptingChannelFactory()
                        .newEncryptingChannel(
                                Channels.newChannel(new Unclosed(Channels.newOutputStream(channel))), whom));
                try (ZipOutputStream zip = new ZipOutputStream(plain)) {
                    manifest = copy(connection, options.data(), zip);
                    zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
                    zip.write(manifest.text().getBytes(StandardCharsets.UTF_8));
                    zip.closeEntry();
                }
                channel.force(true);
                connection.rollback();
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return manifest.acts();
        } catch (IOException | SQLException | GeneralSecurityException e) {
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

    private static BackupManifest copy(Connection connection, Path data, ZipOutputStream zip)
            throws SQLException, IOException {
        Map<String, String> digests = new LinkedHashMap<>();
        Map<String, String> columns = new LinkedHashMap<>();
        for (String table : Tables.kept(connection)) {
            String names = Tables.columns(connection, table);
            DigestOutputStream rows = entry(zip, table);
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy " + table + " (" + names + ") to stdout", rows);
            digests.put(table, closed(zip, rows));
            columns.put(table, names);
        }
        return new BackupManifest(
                Instant.now().toString(),
                Long.parseLong(single(connection, "select size from register.head")),
                Migrations.version(connection, "register"),
                Migrations.version(connection, "server"),
                digests,
                columns,
                files(data.resolve(FILES), zip));
    }

    /** The files have their content as their name and are never changed, so all that the tables name are there. */
    private static Map<String, String> files(Path folder, ZipOutputStream zip) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return digests;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path file : found.filter(Files::isRegularFile).sorted().toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                try (InputStream content = Files.newInputStream(file)) {
                    DigestOutputStream bytes = entry(zip, FILES + "/" + name);
                    content.transferTo(bytes);
                    digests.put(name, closed(zip, bytes));
                } catch (NoSuchFileException gone) {
                    // An upload that was finished or given up since; what the tables name is never deleted.
                    continue;
                }
            }
        }
        return digests;
    }

    private static DigestOutputStream entry(ZipOutputStream zip, String name) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        return new DigestOutputStream(new Unclosed(zip), sha256());
    }

    private static String closed(ZipOutputStream zip, DigestOutputStream written) throws IOException {
        zip.closeEntry();
        return HexFormat.of().formatHex(written.getMessageDigest().digest());
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

    /** Ends a part without ending what it is written to. */
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
