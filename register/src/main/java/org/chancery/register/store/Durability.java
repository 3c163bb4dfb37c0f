package org.chancery.register.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The settings of PostgreSQL without which a commit does not survive a crash. */
public final class Durability {
    private Durability() {}

    /** What is set so that committed acts can be lost; empty if all is well. */
    public static List<String> faults(Connection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            require(statement, "fsync", Set.of("on"), faults);
            require(statement, "synchronous_commit", Set.of("on", "remote_apply"), faults);
            require(statement, "full_page_writes", Set.of("on"), faults);
        }
        return faults;
    }

    private static void require(Statement statement, String setting, Set<String> wanted, List<String> faults)
            throws SQLException {
        try (ResultSet row = statement.executeQuery("show " + setting)) {
            row.next();
            if (!wanted.contains(row.getString(1))) {
                faults.add(setting + " is " + row.getString(1) + " and must be on");
            }
        }
    }
}
