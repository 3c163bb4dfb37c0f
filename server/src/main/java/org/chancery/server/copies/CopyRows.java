package org.chancery.server.copies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.marking.code.CopyCode;

/** Rows of copies and of what became of them. */
final class CopyRows {

    private CopyRows() {}

    static Copy copy(ResultSet row, List<Fated> fates) throws SQLException {
        return new Copy(
                row.getLong("number"),
                row.getObject("copy", UUID.class),
                row.getObject("document", UUID.class),
                row.getInt("k"),
                row.getInt("of_n"),
                new CopyCode(row.getString("code")),
                row.getString("holder_person"),
                row.getString("holder_mandate"),
                row.getString("holder_office"),
                Optional.ofNullable(row.getString("holder_name")),
                row.getString("registry"),
                row.getString("printed_label"),
                row.getObject("issued", LocalDate.class),
                row.getInt("label_id"),
                fates);
    }

    static Fated fated(ResultSet row) throws SQLException {
        return new Fated(
                row.getLong("number"),
                Fate.valueOf(row.getString("fate")),
                row.getObject("on_date", LocalDate.class),
                row.getString("office"),
                row.getString("second_office"),
                row.getString("certificate"),
                row.getString("method"));
    }
}
