package org.chancery.register.mirror;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.register.envelope.Opening;
import org.chancery.register.tree.Frontier;
import org.chancery.register.tree.Hash;

/** The rows of a mirror: those of a register, but openings lie open, because nothing here is anything but public. */
final class MirrorRows {
    /** Stands where a register has the place of a key. */
    static final long NOT_SEALED = -1;

    private static final byte[] NOTHING = {};

    private MirrorRows() {}

    static void add(Connection connection, List<Leaf> leaves, Frontier tree) throws SQLException {
        try (PreparedStatement leaf = connection.prepareStatement(
                        "insert into register.leaf (number, envelope, hash) values (?, ?, ?)");
                PreparedStatement head = connection.prepareStatement(
                        "update register.head set size = ?, recorded = ?, edge = ?, facts_missing = false")) {
            for (Leaf one : leaves) {
                leaf.setLong(1, one.number());
                leaf.setBytes(2, one.bytes());
                leaf.setBytes(3, one.hash().bytes());
                leaf.addBatch();
            }
            leaf.executeBatch();
            head.setLong(1, tree.size());
            head.setLong(2, leaves.getLast().envelope().recorded().toEpochMilli());
            head.setBytes(3, tree.edge());
            head.executeUpdate();
        }
        openings(connection, leaves);
    }

    /** Adds those openings of the leaves that are not there yet. */
    static void openings(Connection connection, List<Leaf> leaves) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into register.opening (number, key_slot, content, personal) values (?, ?, ?, ?)"
                        + " on conflict (number) do nothing")) {
            for (Leaf leaf : leaves) {
                if (leaf.opening().isPresent()) {
                    insert.setLong(1, leaf.number());
                    insert.setLong(2, NOT_SEALED);
                    insert.setBytes(3, leaf.opening().map(Opening::salted).orElseThrow());
                    insert.setBytes(4, NOTHING);
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** Leaves of the range [from, to) with the openings that lie here; each is checked against its hash and its commitment. */
    static List<Leaf> leaves(Connection connection, long from, long to) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select l.number, l.envelope, l.hash, o.content from register.leaf l left join register.opening o"
                        + " on o.number = l.number where l.number >= ? and l.number < ? order by l.number")) {
            select.setLong(1, from);
            select.setLong(2, to);
            List<Leaf> leaves = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    byte[] salted = row.getBytes(4);
                    Leaf leaf = Leaf.stored(row.getLong(1), row.getBytes(2), Optional.ofNullable(salted));
                    if (!leaf.hash().equals(Hash.of(row.getBytes(3)))) {
                        throw new MirrorRefused("act " + leaf.number() + " was changed in the database");
                    }
                    leaves.add(leaf);
                }
            }
            if (leaves.size() != to - from) {
                throw new MirrorRefused("acts " + from + " to " + (to - 1) + " are not complete in the database");
            }
            return leaves;
        }
    }

    static boolean hasOpening(Connection connection, long number) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select from register.opening where number = ?")) {
            select.setLong(1, number);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }
}
