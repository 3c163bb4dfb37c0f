package org.chancery.register.act;

import java.sql.Connection;
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
}
