package org.chancery.server.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.chancery.server.database.Reading;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.springframework.stereotype.Service;

/** Lines of the log, the newest first. Row security leaves out those under labels that the reader may not see. */
@Service
class Reads {

    private final Reading reading;
    private final Permissions permissions;

    Reads(Reading reading, Permissions permissions) {
        this.reading = reading;
        this.permissions = permissions;
    }

    /** Everybody's reads, for those who watch. */
    List<NotedRead> watched(Actor actor, ReadsAsked asked, int limit) {
        permissions.require("access.watch", actor);
        return find(actor, asked, limit);
    }

    /** The person's own reads. */
    List<NotedRead> own(Actor actor, ReadsAsked asked, int limit) {
        permissions.require("access.own", actor);
        return find(actor, asked.by(actor.person()), limit);
    }

    private List<NotedRead> find(Actor actor, ReadsAsked asked, int limit) {
        StringBuilder select = new StringBuilder(
                "select entry::text, at, person, mandate, kind, item, label_id, how from access.read_work where true");
        List<Object> values = new ArrayList<>();
        asked.person().ifPresent(it -> add(select, values, " and person = ?", it));
        asked.item().ifPresent(it -> add(select, values, " and item = ?", it));
        asked.day().ifPresent(it -> {
            add(select, values, " and at >= ?", it.atStartOfDay().atOffset(ZoneOffset.UTC));
            add(select, values, " and at < ?", it.plusDays(1).atStartOfDay().atOffset(ZoneOffset.UTC));
        });
        asked.before()
                .ifPresent(it -> add(
                        select,
                        values,
                        " and (at, entry) < (select b.at, b.entry from access.read_work b where b.entry = ?::uuid)",
                        it));
        add(select, values, " order by at desc, entry desc limit ?", limit);
        return reading.as(
                actor.reader(),
                sql -> sql.sql(select.toString())
                        .params(values)
                        .query((row, at) -> line(row))
                        .list());
    }

    private static void add(StringBuilder select, List<Object> values, String part, Object value) {
        select.append(part);
        values.add(value);
    }

    private static NotedRead line(ResultSet row) throws SQLException {
        return new NotedRead(
                row.getString(1),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                row.getString(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getInt(7),
                How.of(row.getString(8)));
    }
}
