package org.chancery.server.outer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.chancery.server.RunningServer;
import org.chancery.server.database.DatabaseAddress;
import org.chancery.server.database.Role;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks for words in everything that a server keeps: every column of every table, and every byte of every file. */
final class Searched {

    private Searched() {}

    private record Column(String table, String name, boolean bytes) {

        /** Those of the words that stand in the column, as text or as bytes, in whatever case. */
        String query() {
            String test = bytes
                    ? "position(convert_to(word, 'UTF8') in " + name + ") > 0"
                    : "position(lower(word) in lower(" + name + "::text)) > 0";
            return "select word from unnest(?::text[]) word where exists (select from " + table + " where " + test
                    + ")";
        }
    }

    /** Of the words, those that stand in a table, each with its tables and columns. */
    static Map<String, List<String>> columns(RunningServer server, List<String> words) throws SQLException {
        Map<String, List<String>> found = new LinkedHashMap<>();
        try (Connection connection = server.part(DatabaseAddress.class)
                .connections(Role.ADMINISTRATOR)
                .getConnection()) {
            for (Column column : columns(connection)) {
                try (PreparedStatement select = connection.prepareStatement(column.query())) {
                    select.setArray(1, connection.createArrayOf("text", words.toArray()));
                    try (ResultSet row = select.executeQuery()) {
                        while (row.next()) {
                            found.computeIfAbsent(row.getString(1), word -> new ArrayList<>())
                                    .add(column.table() + "." + column.name());
                        }
                    }
                }
            }
        }
        return found;
    }

    private static List<Column> columns(Connection connection) throws SQLException {
        List<Column> columns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select quote_ident(n.nspname) || '.' || quote_ident(c.relname), quote_ident(a.attname),"
                                + " a.atttypid = 'bytea'::regtype"
                                + " from pg_attribute a join pg_class c on c.oid = a.attrelid"
                                + " join pg_namespace n on n.oid = c.relnamespace"
                                + " where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped"
                                + " and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname !~ '^pg_'")) {
            while (row.next()) {
                columns.add(new Column(row.getString(1), row.getString(2), row.getBoolean(3)));
            }
        }
        return columns;
    }

    /** Has PostgreSQL write everything to its files. */
    static void checkpoint(RunningServer server) {
        JdbcClient.create(server.part(DatabaseAddress.class).connections(Role.ADMINISTRATOR))
                .sql("checkpoint")
                .update();
    }

    /** Of the words, those that stand in a file below the folder, each with the first such file. */
    static List<String> files(Path folder, List<String> words) throws IOException {
        List<String> found = new ArrayList<>();
        List<String> sought = new ArrayList<>();
        words.forEach(word -> sought.add(bytes(word.getBytes(StandardCharsets.UTF_8))));
        boolean[] there = new boolean[words.size()];
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = bytes(Files.readAllBytes(file));
                for (int i = 0; i < there.length; i++) {
                    if (!there[i] && content.contains(sought.get(i))) {
                        there[i] = true;
                        found.add(words.get(i) + " in " + folder.relativize(file));
                    }
                }
            }
        }
        return found;
    }

    /** One letter for each byte, without difference of case in ASCII. */
    private static String bytes(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT);
    }
}
