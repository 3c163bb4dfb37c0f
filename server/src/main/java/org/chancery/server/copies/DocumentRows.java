package org.chancery.server.copies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.chancery.files.store.FileAddress;

/** Rows of documents. */
final class DocumentRows {

    private DocumentRows() {}

    static RegisteredDocument read(ResultSet row) throws SQLException {
        return new RegisteredDocument(
                row.getObject("document", UUID.class),
                row.getString("title"),
                row.getString("symbol"),
                row.getString("originator"),
                row.getString("sha256"),
                row.getInt("pages"),
                Optional.ofNullable(row.getString("file")).map(FileAddress::new),
                row.getString("left_out"),
                row.getTimestamp("entered").toInstant(),
                row.getString("office"),
                row.getInt("allowed"),
                row.getInt("version"),
                row.getInt("label_id"));
    }
}
