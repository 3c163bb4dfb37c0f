package org.chancery.server.database;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a backup holds.
 *
 * @param made when, ISO 8601 in UTC
 * @param acts acts of the register in it
 * @param registerMigration last migration of the register's tables
 * @param serverMigration last migration of the server's tables
 * @param tables digest of each table's content (SHA-256 of its rows in COPY text format), in the order of restoring
 * @param columns columns of each table in the order of its rows, with commas between
 * @param files digest of each stored file (SHA-256), by its path below the folder of files
 */
record BackupManifest(
        String made,
        long acts,
        String registerMigration,
        String serverMigration,
        Map<String, String> tables,
        Map<String, String> columns,
        Map<String, String> files) {

    static final String ENTRY = "MANIFEST";
    private static final String FORMAT = "chancery-backup/2";

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("format=").append(FORMAT).append('\n');
        text.append("made=").append(made).append('\n');
        text.append("acts=").append(acts).append('\n');
        text.append("migration.register=").append(registerMigration).append('\n');
        text.append("migration.server=").append(serverMigration).append('\n');
        text.append("tables=").append(String.join(",", tables.keySet())).append('\n');
        tables.forEach((table, digest) ->
                text.append("table.").append(table).append('=').append(digest).append('\n'));
        columns.forEach((table, names) ->
                text.append("columns.").append(table).append('=').append(names).append('\n'));
        files.forEach((file, digest) ->
                text.append("file.").append(digest).append('=').append(file).append('\n'));
        return text.toString();
    }

    /** Digest of every entry of the backup but the manifest itself, by name. */
    Map<String, String> entries() {
        Map<String, String> entries = new HashMap<>(tables);
        files.forEach((file, digest) -> entries.put(Backup.FILES + "/" + file, digest));
        return entries;
    }

    /** Reads it; an {@link IOException} says what is missing. */
    static BackupManifest of(String text) throws IOException {
        Map<String, String> read = new LinkedHashMap<>();
        Map<String, String> files = new TreeMap<>();
        for (String line : text.lines().toList()) {
            int equals = line.indexOf('=');
            if (equals < 0) {
                throw new IOException("its manifest has a line '" + line + "'");
            }
            String key = line.substring(0, equals);
            String value = line.substring(equals + 1);
            if (key.startsWith("file.")) {
                files.put(value, key.substring("file.".length()));
            } else {
                read.put(key, value);
            }
        }
        if (!FORMAT.equals(read.get("format"))) {
            throw new IOException("its format is " + read.get("format") + ", not " + FORMAT);
        }
        Map<String, String> tables = new LinkedHashMap<>();
        Map<String, String> columns = new LinkedHashMap<>();
        for (String table : required(read, "tables").split(",")) {
            if (!table.matches("[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*")) {
                throw new IOException("it names a table '" + table + "'");
            }
            tables.put(table, required(read, "table." + table));
            String names = required(read, "columns." + table);
            if (!names.matches("[a-z_][a-z0-9_]*(,[a-z_][a-z0-9_]*)*")) {
                throw new IOException("it names columns '" + names + "'");
            }
            columns.put(table, names);
        }
        return new BackupManifest(
                required(read, "made"),
                Long.parseLong(required(read, "acts")),
                required(read, "migration.register"),
                required(read, "migration.server"),
                tables,
                columns,
                files);
    }

    private static String required(Map<String, String> read, String key) throws IOException {
        String value = read.get(key);
        if (value == null) {
            throw new IOException("its manifest has no line '" + key + "='");
        }
        return value;
    }
}
