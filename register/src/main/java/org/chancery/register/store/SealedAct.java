package org.chancery.register.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Everything the database has of an act; {@code label} is the one under which it was recorded. Only the writer's role can read it. */
public record SealedAct(
        long number, byte[] envelope, byte[] hash, long keySlot, byte[] content, byte[] personal, int label) {
    private static final String SELECT = """
            select l.number, l.envelope, l.hash, o.key_slot, o.content, o.personal, o.recorded_label_id
            from register.leaf l join register.opening o on o.number = l.number
            where l.number >= ? and l.number < ? order by l.number""";

    /** True if the act was erased as a whole. */
    public boolean isErased() {
        return content.length == 0;
    }

    /** Acts of the range [from, to) in register order. */
    public static List<SealedAct> range(Connection connection, long from, long to) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(SELECT)) {
            select.setLong(1, from);
            select.setLong(2, to);
            List<SealedAct> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new SealedAct(
                            row.getLong(1),
                            row.getBytes(2),
                            row.getBytes(3),
                            row.getLong(4),
                            row.getBytes(5),
                            row.getBytes(6),
                            row.getInt(7)));
                }
            }
            return found;
        }
    }
}
