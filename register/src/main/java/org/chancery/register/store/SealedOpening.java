package org.chancery.register.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The sealed content of an act beside its envelope; {@code label} is its label now. */
public record SealedOpening(long number, byte[] envelope, long keySlot, byte[] content, int label) {
    private static final String SELECT = """
            select l.number, l.envelope, o.key_slot, o.content, o.label_id
            from register.leaf l join register.opening o on o.number = l.number
            where l.number >= ? and l.number < ? and o.label_id = 0 order by l.number""";

    /** Public openings of the range [from, to), in order; restricted acts are left out. */
    public static List<SealedOpening> publicOnes(Connection connection, long from, long to) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setLong(1, from);
            select.setLong(2, to);
            List<SealedOpening> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new SealedOpening(
                            row.getLong(1), row.getBytes(2), row.getLong(3), row.getBytes(4), row.getInt(5)));
                }
            }
            return found;
        }
    }
}
