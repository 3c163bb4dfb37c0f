package org.chancery.register.act;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * Computes fact tables from acts, in the transaction that records them and again in a rebuild. It must be deterministic: no clock, no
 * random numbers, no sequences, nothing read but its own tables and the acts, whatever the grouping in which they come.
 */
public interface Projector {
    /** The tables that only this projector writes, with their schema; emptied before a rebuild. */
    List<String> tables();

    /** Projects acts in register order. An exception refuses the act (the whole group is tried again one by one). */
    void project(Connection connection, List<Act> acts) throws SQLException;

    /**
     * Leaves nothing of an erased act but its number. Called when the erasure is recorded; in a rebuild, an act without names of
     * persons is projected as it is, and for an act that was erased as a whole this is called in place of {@link #project}. Both must
     * end in the same rows. As it stands it deletes the rows whose {@code number} is the act's and projects what remains; a module
     * whose later acts change or refer to such rows has to do better.
     */
    default void erase(Connection connection, Erased erased) throws SQLException {
        for (String table : tables()) {
            int dot = table.indexOf('.');
            try (PreparedStatement numbered = connection.prepareStatement("select from information_schema.columns "
                    + "where table_schema = ? and table_name = ? and column_name = 'number'")) {
                numbered.setString(1, table.substring(0, dot));
                numbered.setString(2, table.substring(dot + 1));
                try (ResultSet found = numbered.executeQuery()) {
                    if (!found.next()) {
                        continue;
                    }
                }
            }
            try (PreparedStatement delete = connection.prepareStatement("delete from " + table + " where number = ?")) {
                delete.setLong(1, erased.number().value());
                delete.executeUpdate();
            }
        }
        if (erased.remains().isPresent()) {
            project(connection, List.of(erased.remains().get()));
        }
    }
}
