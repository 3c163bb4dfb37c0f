package org.chancery.server.exchange.file;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chancery.server.database.Working;
import org.chancery.server.permission.Actor;
import org.springframework.stereotype.Component;

/** Uploads under way; row security shows each to whoever sends it. */
@Component
class UploadTable {

    /** In whose name the job of the exchange works; no person's reader can be called so. */
    private static final String JOB = "!exchange";

    private final Working working;

    UploadTable(Working working) {
        this.working = working;
    }

    void begin(Actor by, String id, String name, long size) {
        working.doAs(
                by.reader(),
                sql -> sql.sql("insert into exchange.upload_work (upload, person, name, size) values (?, ?, ?, ?)")
                        .params(id, by.person(), name, size)
                        .update());
    }

    int underWay(Actor by) {
        return working.as(
                by.reader(),
                sql -> sql.sql(
                                "select count(*) from exchange.upload_work where begun > clock_timestamp() - interval '2 days'")
                        .query(Integer.class)
                        .single());
    }

    Optional<Upload> find(Actor by, String id) {
        return working.as(
                by.reader(),
                sql -> sql.sql("select * from exchange.upload_work where upload = ?")
                        .param(id)
                        .query((row, at) -> upload(row))
                        .optional());
    }

    void checked(Actor by, String id, String kind, String media, String acts, String verdict) {
        working.doAs(
                by.reader(),
                sql -> sql.sql(
                                "update exchange.upload_work set kind = ?, media = ?, acts = ?, verdict = ? where upload = ?")
                        .params(kind, media, acts, verdict, id)
                        .update());
    }

    void remove(Actor by, String id) {
        working.doAs(
                by.reader(),
                sql -> sql.sql("delete from exchange.upload_work where upload = ?")
                        .param(id)
                        .update());
    }

    /** Removes rows of uploads that the file store gave up; their names may be of labelled papers. Gives how many there were. */
    int forget() {
        return working.as(
                JOB,
                sql -> sql.sql("delete from exchange.upload_work where begun < clock_timestamp() - interval '3 days'")
                        .update());
    }

    private static Upload upload(ResultSet row) throws SQLException {
        return new Upload(
                row.getString("upload"),
                row.getString("name"),
                row.getLong("size"),
                row.getString("kind"),
                lines(row.getString("acts")));
    }

    static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
