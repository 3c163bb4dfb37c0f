package org.chancery.server.copies;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.server.database.Reading;
import org.chancery.server.permission.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Queries and their log in their tables. */
@Component("copies.queryRows")
class QueryRows {

    private final Reading reading;

    QueryRows(Reading reading) {
        this.reading = reading;
    }

    List<Query> waiting(String reader) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from copies.query_work where state = 'open' order by asked desc, query desc")
                        .query((row, at) -> query(row))
                        .list());
    }

    List<Query> decided(String reader, Optional<UUID> before, int wanted) {
        return reading.as(
                reader,
                sql -> sql.sql(
                                "select * from copies.query_work q where state <> 'open' and (?::uuid is null or (asked, query)"
                                        + " < (select b.asked, b.query from copies.query_work b where b.query = ?::uuid))"
                                        + " order by asked desc, query desc limit ?")
                        .params(Arrays.asList(before.orElse(null), before.orElse(null), wanted))
                        .query((row, at) -> query(row))
                        .list());
    }

    Optional<Query> find(String reader, UUID query) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from copies.query_work where query = ?")
                        .param(query)
                        .query((row, at) -> query(row))
                        .optional());
    }

    List<CodesRead.Found> codes(String reader, UUID query) {
        String written = reading.as(
                reader,
                sql -> sql.sql("select codes from copies.query_work where query = ?")
                        .param(query)
                        .query(String.class)
                        .single());
        return Arrays.stream(written.split(" ")).map(CodesRead.Found::of).toList();
    }

    record Named(UUID copy, int page) {}

    /** What a query named, of what the reader may know. */
    List<Named> named(String reader, UUID query) {
        return reading.as(
                reader,
                sql -> sql.sql("select copy, page from copies.query_answer_work where query = ? order by copy, page")
                        .param(query)
                        .query((row, at) -> new Named(row.getObject(1, UUID.class), row.getInt(2)))
                        .list());
    }

    List<Query.Logged> log(String reader, Optional<UUID> before, int wanted) {
        return reading.as(
                reader,
                sql -> sql.sql("select * from copies.query_log_work where ?::uuid is null or (at, entry)"
                                + " < (select b.at, b.entry from copies.query_log_work b where b.entry = ?::uuid)"
                                + " order by at desc, entry desc limit ?")
                        .params(Arrays.asList(before.orElse(null), before.orElse(null), wanted))
                        .query((row, at) -> new Query.Logged(
                                row.getObject("entry", UUID.class),
                                row.getTimestamp("at").toInstant(),
                                row.getString("step"),
                                row.getString("person"),
                                row.getString("office"),
                                row.getString("means"),
                                row.getString("reason"),
                                Optional.ofNullable(row.getObject("named", Integer.class))))
                        .list());
    }

    static void log(
            JdbcClient sql, UUID query, String step, Actor by, String means, String reason, @Nullable Integer named) {
        sql.sql("insert into copies.query_log_work (entry, query, step, person, office, means, reason, named)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        UUID.randomUUID(), query, step, by.person(), by.office().id(), means, reason, named))
                .update();
    }

    private static Query query(ResultSet row) throws SQLException {
        return new Query(
                row.getObject("query", UUID.class),
                row.getTimestamp("asked").toInstant(),
                row.getString("asked_by"),
                row.getString("asked_mandate"),
                row.getString("asked_office"),
                row.getString("reason"),
                row.getString("means"),
                row.getString("codes").split(" ").length,
                row.getString("state"),
                Optional.ofNullable(row.getTimestamp("decided")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getString("decided_office")).orElse(""));
    }
}
