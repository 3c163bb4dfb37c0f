package org.chancery.server.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.server.database.Working;
import org.chancery.server.permission.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests and their answers; row security decides which of them a reader finds. */
@Component
class RequestTable {

    private static final int LISTED = 300;
    private static final String ANSWER = " left join exchange.answer_work a on a.request = r.id";

    private final Working working;

    RequestTable(Working working) {
        this.working = working;
    }

    void put(Actor by, Item question, String asked) {
        working.doAs(
                by.reader(),
                sql -> sql.sql("insert into exchange.request_work (id, item, thread, asks, asked, due, label_id)"
                                + " values (?, ?, ?, ?, ?, ?, ?)")
                        .params(
                                UUID.randomUUID(),
                                question.id(),
                                question.thread(),
                                question.party(),
                                asked,
                                Timestamp.from(question.replyBy().orElseThrow()),
                                question.labelId())
                        .update());
    }

    /** Whether nobody had answered before. */
    boolean answer(Actor by, Request request, @Nullable UUID item, String reason, int label) {
        return working.as(
                        by.reader(),
                        sql -> sql.sql("insert into exchange.answer_work (request, item, reason, person, label_id)"
                                        + " values (?, ?, ?, ?, ?) on conflict do nothing")
                                .params(Arrays.asList(request.id(), item, reason, by.person(), label))
                                .update())
                == 1;
    }

    List<Request> latest(String reader) {
        return working.as(
                reader,
                sql -> sql.sql("select r.*, a.item as answered_by, a.reason, a.at from exchange.request_work_latest(?,"
                                + " 'infinity', '00000000-0000-0000-0000-000000000000') r" + ANSWER
                                + " order by r.due, r.id")
                        .param(LISTED)
                        .query((row, at) -> request(row))
                        .list());
    }

    Optional<Request> find(String reader, UUID id) {
        return working.as(
                reader,
                sql -> sql.sql("select r.*, a.item as answered_by, a.reason, a.at from exchange.request_work_by_id(?) r"
                                + ANSWER)
                        .param(id)
                        .query((row, at) -> request(row))
                        .optional());
    }

    private static Request request(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("at");
        return new Request(
                row.getObject("id", UUID.class),
                row.getObject("item", UUID.class),
                row.getObject("thread", UUID.class),
                row.getString("asks"),
                row.getString("asked"),
                row.getTimestamp("put").toInstant(),
                row.getTimestamp("due").toInstant(),
                at == null
                        ? Optional.empty()
                        : Optional.of(new Request.Answer(
                                Optional.ofNullable(row.getObject("answered_by", UUID.class)),
                                row.getString("reason"),
                                at.toInstant())),
                row.getInt("label_id"));
    }
}
