package org.chancery.server.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tables of the secretariat, as the catalogue knows them, each after those that it refers to. */
final class Tables {

    private static final String OURS =
            " from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r'"
                    + " and c.relowner = 'chancery_owner'::regrole and n.nspname <> 'public'";

    private Tables() {}

    /** Names with their schemas. */
    static List<String> inOrder(Connection connection) throws SQLException {
        Map<String, Set<String>> needs = new HashMap<>();
        List<String> names = new ArrayList<>();
        try (Statement sql = connection.createStatement()) {
            try (ResultSet row = sql.executeQuery("select n.nspname || '.' || c.relname" + OURS + " order by 1")) {
                while (row.next()) {
                    names.add(row.getString(1));
                    needs.put(row.getString(1), new HashSet<>());
                }
            }
            try (ResultSet row = sql.executeQuery("select conrelid::regclass::text, confrelid::regclass::text"
                    + " from pg_constraint where contype = 'f' and conrelid <> confrelid")) {
                while (row.next()) {
                    Set<String> needed = needs.get(row.getString(1));
                    if (needed != null) {
                        needed.add(row.getString(2));
                    }
                }
            }
        }
        return ordered(names, needs);
    }

    /** Those that a backup keeps: all but the fact tables, which are named so and can be computed from the register. */
    static List<String> kept(Connection connection) throws SQLException {
        return inOrder(connection).stream()
                .filter(table -> !table.endsWith("_facts"))
                .toList();
    }

    /** Columns of a table that hold data, with commas between. */
    static String columns(Connection connection, String table) throws SQLException {
        return Backup.single(
                connection,
                "select string_agg(attname, ',' order by attnum) from pg_attribute where attrelid = '" + table
                        + "'::regclass and attnum > 0 and not attisdropped and attgenerated = ''");
    }

    private static List<String> ordered(List<String> names, Map<String, Set<String>> needs) {
        List<String> ordered = new ArrayList<>();
        while (ordered.size() < names.size()) {
            List<String> free = names.stream()
                    .filter(name -> !ordered.contains(name) && ordered.containsAll(needs.getOrDefault(name, Set.of())))
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("the tables refer to each other in a circle");
            }
            ordered.addAll(free);
        }
        return ordered;
    }
}
