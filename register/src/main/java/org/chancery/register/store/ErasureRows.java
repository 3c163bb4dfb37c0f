package org.chancery.register.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.register.envelope.Kind;
import org.chancery.register.keys.ErasedList.Entry;
import org.chancery.register.tree.Hash;

/** What the database knows of erasures. */
public final class ErasureRows {
    private static final String SELECT =
            "select number, whole, hash, kind, log, erased_by from register.erasure where number >= ? and number < ? ";

    private ErasureRows() {}

    /** Destroys the opening, or its personal part, and notes by which act; the note has the label of the opening. */
    public static void erase(Connection connection, Entry erased) throws SQLException {
        try (PreparedStatement opening = connection.prepareStatement("select register.erase_opening(?, ?)");
                PreparedStatement note = connection.prepareStatement(
                        "insert into register.erasure (number, whole, hash, kind, log, erased_by, label_id) "
                                + "select number, ?, ?, ?, ?, ?, label_id from register.opening where number = ? "
                                + "on conflict do nothing")) {
            opening.setLong(1, erased.number());
            opening.setBoolean(2, erased.whole());
            opening.execute();
            note.setBoolean(1, erased.whole());
            note.setBytes(2, erased.hash().bytes());
            note.setString(3, erased.kind().name());
            note.setInt(4, erased.log());
            note.setLong(5, erased.by());
            note.setLong(6, erased.number());
            note.executeUpdate();
        }
    }

    /** Erasures of acts of the range [from, to), as far as the role of the connection may read them. */
    public static List<Entry> range(Connection connection, long from, long to) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT + "order by number, whole")) {
            select.setLong(1, from);
            select.setLong(2, to);
            List<Entry> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new Entry(
                            row.getLong(1),
                            row.getBoolean(2),
                            Hash.of(row.getBytes(3)),
                            new Kind(row.getString(4)),
                            row.getInt(5),
                            row.getLong(6)));
                }
            }
            return found;
        }
    }
}
