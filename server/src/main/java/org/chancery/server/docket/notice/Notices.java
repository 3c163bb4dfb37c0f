package org.chancery.server.docket.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.chancery.server.database.Reading;
import org.chancery.server.operation.OnOuter;
import org.springframework.stereotype.Component;

/** The notifications that were issued; public. */
@Component
@OnOuter
public class Notices {

    private static final String SELECT = "select notice, agreement, acts, issued, recipients from docket.notice_facts";

    private final Reading reading;

    Notices(Reading reading) {
        this.reading = reading;
    }

    /** All, the latest first. */
    public List<Notice> all() {
        return reading.asPublic(sql -> sql.sql(SELECT + " order by number desc")
                .query((row, at) -> notice(row))
                .list());
    }

    /** The one of a number. */
    public Optional<Notice> find(String id) {
        return reading.asPublic(sql -> sql.sql(SELECT + " where notice = ?")
                .param(id)
                .query((row, at) -> notice(row))
                .optional());
    }

    /** The one that tells of an act. */
    public Optional<Notice> about(String agreement, String act) {
        return reading.asPublic(sql -> sql.sql(SELECT + " where notice = (select notice from docket.notice_act_facts"
                        + " where agreement = ? and act = ?)")
                .params(agreement, act)
                .query((row, at) -> notice(row))
                .optional());
    }

    /** How many there are of a year. */
    int count(int year) {
        return reading.asPublic(sql -> sql.sql("select count(*) from docket.notice_facts where notice like ?")
                .param("DN-" + year + "-%")
                .query(Integer.class)
                .single());
    }

    /** An accepted act that nobody has been told of yet. */
    record Untold(long number, String agreement, String act, String state) {}

    /** Accepted acts that no notification tells of, oldest first. */
    List<Untold> untold() {
        return reading.asPublic(sql -> sql.sql("select number, agreement, act, state from docket.accepted_facts a"
                        + " where not exists (select from docket.notice_act_facts n"
                        + " where n.agreement = a.agreement and n.act = a.act) order by number")
                .query((row, at) -> new Untold(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
                .list());
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getString(1),
                row.getString(2),
                List.of(row.getString(3).split(" ")),
                row.getDate(4).toLocalDate(),
                row.getString(5).isEmpty()
                        ? List.of()
                        : List.of(row.getString(5).split(" ")));
    }
}
