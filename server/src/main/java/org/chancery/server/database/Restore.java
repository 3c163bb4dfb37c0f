package org.chancery.server.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import org.chancery.server.operation.OperatorError;
import org.chancery.server.operation.ServeOptions;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Fills an empty database and file folder from a backup, all or nothing, after the whole backup was checked. */
public final class Restore {

    private Restore() {}

    /**
     * Restores; the tables then are at the migrations of the backup, and a start brings them up to date and computes the facts.
     *
     * @param identity file with the key that opens the backup, or null for the one in the key folder
     * @return how many acts of the register were restored
     * @throws OperatorError if the file is damaged or not a backup, the key is another one, or the place is not empty
     */
    public static long read(DatabaseAddress address, ServeOptions options, Path file, @Nullable Path identity) {
        OpenedBackup backup = opened(options, file, identity);
        BackupManifest manifest = backup.manifest();
        Path files = options.data().resolve(Backup.FILES);
        Path fresh = options.data().resolve(Backup.FILES + ".restoring");
        try {
            if (isFilled(files)) {
                throw new OperatorError("Nothing was restored: " + files + " already holds files."
                        + " Restore into an empty place (another --data folder).");
            }
            Folders.delete(fresh);
            Migrations.runTo(address, "register", manifest.registerMigration());
            Migrations.runTo(address, "server", manifest.serverMigration());
            try (Connection connection = address.connections(Role.OWNER).getConnection()) {
                connection.setAutoCommit(false);
                fill(connection, backup, fresh);
                if (Files.isDirectory(fresh)) {
                    Folders.delete(files);
                    Files.move(fresh, files);
                }
                connection.commit();
            }
            return manifest.acts();
        } catch (IOException | SQLException e) {
            throw OpenedBackup.refused(file, e);
        } finally {
            clean(fresh);
        }
    }

    /** Reads a backup to its last byte, writing nothing; an {@link OperatorError} says what is wrong with it. */
    public static void check(ServeOptions options, Path file, @Nullable Path identity) {
        opened(options, file, identity);
    }

    private static OpenedBackup opened(ServeOptions options, Path file, @Nullable Path identity) {
        return OpenedBackup.of(file, BackupKeys.identities(options.keys(), identity));
    }

    private static void fill(Connection connection, OpenedBackup backup, Path files) throws SQLException, IOException {
        if (!Backup.single(connection, "select size from register.head").equals("0")) {
            throw new OperatorError("Nothing was restored: the database already holds a register."
                    + " Restore into an empty one (another --data folder or database).");
        }
        Set<String> tables = backup.manifest().tables().keySet();
        if (!new HashSet<>(Tables.kept(connection)).containsAll(tables)) {
            throw new IOException(
                    "it has tables that this version of the program does not know; use the one that wrote it");
        }
        try (Statement sql = connection.createStatement()) {
            for (String table : tables) {
                // COPY into a table is refused under row security, which binds the owner too.
                sql.execute("alter table " + table + " no force row level security");
            }
            for (String table : new ArrayList<>(tables).reversed()) {
                sql.execute("delete from " + table);
            }
            backup.forEach((name, bytes) -> {
                if (tables.contains(name)) {
                    String columns = backup.manifest().columns().get(name);
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn("copy " + name + " (" + columns + ") from stdin", bytes);
                } else {
                    store(files, name, bytes);
                }
            });
            for (String table : tables) {
                sql.execute("alter table " + table + " force row level security");
            }
            sql.execute("update register.head set facts_missing = true");
        }
    }

    private static void store(Path folder, String name, InputStream bytes) throws IOException {
        Path target = folder.resolve(name.substring(Backup.FILES.length() + 1)).normalize();
        if (!target.startsWith(folder) || target.equals(folder)) {
            throw new IOException("it holds a file outside its folder: " + name);
        }
        OwnerOnly.createFolder(target.resolveSibling(".").normalize());
        Files.copy(bytes, target);
    }

    private static boolean isFilled(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var found = Files.walk(folder)) {
            return found.anyMatch(Files::isRegularFile);
        }
    }

    private static void clean(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            System.getLogger(Restore.class.getName())
                    .log(System.Logger.Level.WARNING, folder + " is left over and can be deleted: " + e.getMessage());
        }
    }
}
