package org.chancery.register.store;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.chancery.register.envelope.Kind;
import org.chancery.register.tree.Frontier;

/** The inserts of a group: few statements however many acts. */
public final class Appends {
    private static final String LEAVES = """
            with l as (
                insert into register.leaf (number, envelope, hash)
                select * from unnest(?::bigint[], ?::bytea[], ?::bytea[])),
            o as (
                insert into register.opening (number, key_slot, content, personal, label_id, recorded_label_id)
                select number, slot, content, personal, label, label
                from unnest(?::bigint[], ?::bigint[], ?::bytea[], ?::bytea[], ?::integer[])
                    as t (number, slot, content, personal, label))
            update register.head set size = ?, recorded = ?, edge = ?""";
    private static final String TILE_ROOTS = "insert into register.tile_root (level, index, hash) "
            + "select * from unnest(?::integer[], ?::bigint[], ?::bytea[])";
    private static final String ONCE =
            "insert into register.once (key, number) select * from unnest(?::text[], ?::bigint[])";
    private static final String SCHEMA =
            "insert into register.act_schema (kind, version, first) values (?, ?, ?) " + "on conflict do nothing";

    private Appends() {}

    /** Inserts leaves with their openings and moves the head to the tree's new edge. */
    public static void leaves(Connection connection, List<NewLeaf> leaves, Frontier tree) throws SQLException {
        Object[] numbers = leaves.stream().map(NewLeaf::number).toArray();
        try (PreparedStatement insert = connection.prepareStatement(LEAVES)) {
            Array numberArray = connection.createArrayOf("bigint", numbers);
            insert.setArray(1, numberArray);
            insert.setArray(
                    2, bytes(connection, leaves.stream().map(NewLeaf::envelope).toArray(byte[][]::new)));
            insert.setArray(
                    3,
                    bytes(
                            connection,
                            leaves.stream().map(leaf -> leaf.hash().bytes()).toArray(byte[][]::new)));
            insert.setArray(4, numberArray);
            insert.setArray(
                    5,
                    connection.createArrayOf(
                            "bigint", leaves.stream().map(NewLeaf::keySlot).toArray()));
            insert.setArray(
                    6, bytes(connection, leaves.stream().map(NewLeaf::content).toArray(byte[][]::new)));
            insert.setArray(
                    7, bytes(connection, leaves.stream().map(NewLeaf::personal).toArray(byte[][]::new)));
            insert.setArray(
                    8,
                    connection.createArrayOf(
                            "integer", leaves.stream().map(NewLeaf::label).toArray()));
            insert.setLong(9, tree.size());
            insert.setLong(10, leaves.getLast().recorded().toEpochMilli());
            insert.setBytes(11, tree.edge());
            insert.executeUpdate();
        }
    }

    /** Inserts the roots of tiles that became full. */
    public static void tileRoots(Connection connection, List<TileRoot> roots) throws SQLException {
        if (roots.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(TILE_ROOTS)) {
            insert.setArray(
                    1,
                    connection.createArrayOf(
                            "integer", roots.stream().map(TileRoot::level).toArray()));
            insert.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", roots.stream().map(TileRoot::index).toArray()));
            insert.setArray(
                    3,
                    bytes(
                            connection,
                            roots.stream().map(root -> root.hash().bytes()).toArray(byte[][]::new)));
            insert.executeUpdate();
        }
    }

    /** Remembers the keys of commands that may be repeated. */
    public static void onceKeys(Connection connection, Map<String, Long> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(ONCE)) {
            insert.setArray(1, connection.createArrayOf("text", keys.keySet().toArray()));
            insert.setArray(2, connection.createArrayOf("bigint", keys.values().toArray()));
            insert.executeUpdate();
        }
    }

    /** Notes that a kind occurs in a version. */
    public static void schema(Connection connection, Kind kind, int version, long number) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(SCHEMA)) {
            insert.setString(1, kind.name());
            insert.setInt(2, version);
            insert.setLong(3, number);
            insert.executeUpdate();
        }
    }

    /** Opens a log under an origin; its first leaf is the next one. */
    public static void log(Connection connection, int ordinal, String origin, long first) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                        "insert into register.log (ordinal, origin, first) values (?, ?, ?)");
                PreparedStatement head = connection.prepareStatement("update register.head set ordinal = ?")) {
            insert.setInt(1, ordinal);
            insert.setString(2, origin);
            insert.setLong(3, first);
            insert.executeUpdate();
            head.setInt(1, ordinal);
            head.executeUpdate();
        }
    }

    /** Notes when a log ticks: milliseconds between ticks, leaves of a tick. */
    public static void ticks(Connection connection, long ordinal, long every, long places) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update register.log set tick_every = ?, tick_places = ? where ordinal = ?")) {
            update.setLong(1, every);
            update.setLong(2, places);
            update.setLong(3, ordinal);
            update.executeUpdate();
        }
    }

    private static Array bytes(Connection connection, byte[][] values) throws SQLException {
        return connection.createArrayOf("bytea", values);
    }
}
