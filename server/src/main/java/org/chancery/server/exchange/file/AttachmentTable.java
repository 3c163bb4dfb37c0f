package org.chancery.server.exchange.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.server.database.Reading;
import org.springframework.stereotype.Component;

/** What is known of the files of items; row security decides which of them a reader finds. */
@Component
public class AttachmentTable {

    private final Reading reading;

    public AttachmentTable(Reading reading) {
        this.reading = reading;
    }

    /** Those of an item, in the order in which they came. */
    public List<Attachment> of(String reader, UUID item) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from exchange.attachment_work where item = ? order by added, name, id")
                        .param(item)
                        .query((row, at) -> attachment(row))
                        .list());
    }

    /** The one of this id. */
    public Optional<Attachment> find(String reader, UUID id) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from exchange.attachment_work_by_id(?)")
                        .param(id)
                        .query((row, at) -> attachment(row))
                        .optional());
    }

    private static Attachment attachment(ResultSet row) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                row.getObject("item", UUID.class),
                row.getString("name"),
                row.getString("kind"),
                row.getString("media"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("address"),
                UploadTable.lines(row.getString("acts")),
                row.getString("verdict"));
    }
}
