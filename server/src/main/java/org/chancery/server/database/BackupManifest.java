package org.chancery.server.database;

import java.io.IOException;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * What a backup holds.
 *
 * @param made when, ISO 8601 in UTC
 * @param acts acts of the register in it
 * @param registerMigration last migration of the register's tables
 * @param serverMigration last migration of the server's tables
 * @param tables digest of each table's content (SHA-256 of its rows in COPY text format), in the order of restoring
 */
record BackupManifest(
        String made, long acts, String registerMigration, String serverMigration, Map<String, String> tables) {

    static final String ENTRY = "MANIFEST";
    private static final String FORMAT = "chancery-backup/1";

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
        return text.toString();
    }

    /** Reads it; an {@link IOException} says what is missing. */
    static BackupManifest of(String text) throws IOException {
        Properties read = new Properties();
        read.load(new StringReader(text));
        if (!FORMAT.equals(read.getProperty("format"))) {
            throw new IOException("its format is " + read.getProperty("format") + ", not " + FORMAT);
        }
        Map<String, String> tables = new LinkedHashMap<>();
        for (String table : required(read, "tables").split(",")) {
            if (!table.matches("[a-z_][a-z0-9_]*\\.[a-z_][a-z0-9_]*")) {
                throw new IOException("it names a table '" + table + "'");
            }
            tables.put(table, required(read, "table." + table));
        }
        return new BackupManifest(
                required(read, "made"),
                Long.parseLong(required(read, "acts")),
                required(read, "migration.register"),
                required(read, "migration.server"),
                tables);
    }

    private static String required(Properties read, String key) throws IOException {
        String value = read.getProperty(key);
        if (value == null) {
            throw new IOException("its manifest has no line '" + key + "='");
        }
        return value;
    }
}
