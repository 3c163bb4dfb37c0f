package org.chancery.register.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.register.tree.Hash;

/** Reads leaves and tile roots by their position. All ranges are [from, to). */
public final class LeafRows {
    private LeafRows() {}

    /** Hashes of leaves, 32 bytes each, as many as there are. */
    public static byte[] hashes(Connection connection, long from, long to) throws SQLException {
        return concatenated(
                connection,
                "select hash from register.leaf where number >= ? and number < ? order by number",
                from,
                to);
    }

    /** Hashes of a tile above level 0, as many as there are. */
    public static byte[] tileRoots(Connection connection, int level, long from, long to) throws SQLException {
        return concatenated(
                connection,
                "select hash from register.tile_root where level = " + level
                        + " and index >= ? and index < ? order by index",
                from,
                to);
    }

    /** Envelopes of leaves, as many as there are. */
    public static List<byte[]> envelopes(Connection connection, long from, long to) throws SQLException {
        String sql = "select envelope from register.leaf where number >= ? and number < ? order by number";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, from);
            select.setLong(2, to);
            List<byte[]> envelopes = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    envelopes.add(rows.getBytes(1));
                }
            }
            return envelopes;
        }
    }

    private static byte[] concatenated(Connection connection, String sql, long from, long to) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, from);
            select.setLong(2, to);
            select.setFetchSize(10_000);
            byte[] hashes = new byte[Math.toIntExact((to - from) * Hash.LENGTH)];
            int at = 0;
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    System.arraycopy(rows.getBytes(1), 0, hashes, at, Hash.LENGTH);
                    at += Hash.LENGTH;
                }
            }
            return java.util.Arrays.copyOf(hashes, at);
        }
    }
}
