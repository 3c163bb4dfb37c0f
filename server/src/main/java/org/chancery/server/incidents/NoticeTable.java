package org.chancery.server.incidents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows of notices that are owed, within a transaction that has said in whose name it works. */
final class NoticeTable {

    private NoticeTable() {}

    /** Adds a notice, or moves the clock of one that is still open. */
    static void owe(JdbcClient sql, UUID incident, NoticeOwed to, NoticeClock.Due due) {
        int moved = sql.sql("update incidents.notice_work set begins = ?, due = ?, due_local = ?, zone = ?"
                        + " where incident = ? and notice = ? and given is null and waived = ''")
                .params(
                        IncidentTable.utc(due.begins()),
                        IncidentTable.utc(due.due()),
                        due.local(),
                        due.zone().getId(),
                        incident,
                        to.name())
                .update();
        if (moved == 0) {
            sql.sql("insert into incidents.notice_work (incident, notice, begins, due, due_local, zone)"
                            + " values (?, ?, ?, ?, ?, ?) on conflict do nothing")
                    .params(
                            incident,
                            to.name(),
                            IncidentTable.utc(due.begins()),
                            IncidentTable.utc(due.due()),
                            due.local(),
                            due.zone().getId())
                    .update();
        }
    }

    static boolean give(JdbcClient sql, UUID incident, NoticeOwed to, Instant given, String means, String lateReason) {
        return sql.sql("update incidents.notice_work set given = ?, means = ?, late_reason = ?"
                                + " where incident = ? and notice = ? and given is null and waived = ''")
                        .params(IncidentTable.utc(given), means, lateReason, incident, to.name())
                        .update()
                == 1;
    }

    static boolean waive(JdbcClient sql, UUID incident, NoticeOwed to, String reason) {
        return sql.sql("update incidents.notice_work set waived = ?"
                                + " where incident = ? and notice = ? and given is null and waived = ''")
                        .params(reason, incident, to.name())
                        .update()
                == 1;
    }

    static boolean acknowledge(JdbcClient sql, UUID incident) {
        return sql.sql("update incidents.notice_work set acknowledged = clock_timestamp()"
                                + " where incident = ? and notice = 'ORIGINATOR' and given is not null"
                                + " and acknowledged is null")
                        .param(incident)
                        .update()
                == 1;
    }

    static List<Notice> of(JdbcClient sql, UUID incident) {
        return sql.sql("select * from incidents.notice_work where incident = ? order by due, notice")
                .param(incident)
                .query((row, at) -> notice(row))
                .list();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                NoticeOwed.valueOf(row.getString("notice")),
                new NoticeClock.Due(
                        IncidentTable.moment(row, "begins").orElseThrow(),
                        IncidentTable.moment(row, "due").orElseThrow(),
                        Optional.ofNullable(row.getObject("due_local", LocalDateTime.class))
                                .orElseThrow(),
                        ZoneId.of(row.getString("zone"))),
                IncidentTable.moment(row, "given"),
                row.getString("means"),
                row.getString("late_reason"),
                row.getString("waived"),
                IncidentTable.moment(row, "acknowledged"));
    }
}
