package org.chancery.server.exchange;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.label.LabelText;

/** Rows as items and subjects. */
final class ItemRows {

    /** To be followed by a source of rows called {@code i}. */
    static final String SELECT = "select i.*, l.expression from ";

    /** Gives each row its label, which whoever reads the row may read too. */
    static final String LABEL = " join register.label l on l.id = i.label_id ";

    private ItemRows() {}

    static Item item(ResultSet row) throws SQLException {
        return new Item(
                row.getObject("id", UUID.class),
                row.getObject("thread", UUID.class),
                row.getObject("lineage", UUID.class),
                row.getString("kind").equals("document") ? Item.Kind.DOCUMENT : Item.Kind.MESSAGE,
                row.getString("title"),
                row.getString("body"),
                texts(row.getArray("tags")),
                texts(row.getArray("addressed")),
                row.getString("author"),
                row.getString("party"),
                row.getTimestamp("added").toInstant(),
                Optional.ofNullable(row.getTimestamp("reply_by")).map(Timestamp::toInstant),
                row.getString("reason"),
                LabelText.read(row.getString("expression")),
                row.getInt("label_id"));
    }

    static Subject subject(ResultSet row) throws SQLException {
        return new Subject(
                row.getObject("id", UUID.class),
                row.getString("subject"),
                row.getString("agreement"),
                row.getString("article"),
                row.getTimestamp("opened").toInstant());
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
