package org.chancery.server.exchange;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chancery.server.database.Working;
import org.springframework.stereotype.Component;

/** Who was told that something is there, and when. Only the job of this module sees it. */
@Component
class NoticeTable {

    /** In whose name the job works; no person's reader can be called so. */
    static final String JOB = "!exchange";

    private static final Duration LENT = Duration.ofMinutes(5);
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);

    private final Working working;

    NoticeTable(Working working) {
        this.working = working;
    }

    /** Takes a reader for this process if the time has come; gives the moment up to which the reader was told. */
    Optional<Instant> take(String reader, Instant now) {
        return working.as(JOB, sql -> {
            sql.sql("insert into exchange.notice_work (reader) values (?) on conflict do nothing")
                    .param(reader)
                    .update();
            return sql.sql("update exchange.notice_work set next_try = ? where reader = ? and next_try <= ?"
                            + " returning case when told = '-infinity' then null else told end")
                    .params(Timestamp.from(now.plus(LENT)), reader, Timestamp.from(now))
                    .query((row, at) -> Optional.ofNullable(row.getTimestamp(1))
                            .map(Timestamp::toInstant)
                            .orElse(Instant.EPOCH))
                    .optional();
        });
    }

    /** There was nothing, or the mail server took the mail. */
    void told(String reader, Instant upTo, Instant next) {
        working.doAs(
                JOB,
                sql -> sql.sql("update exchange.notice_work set told = ?, next_try = ?, attempts = 0, answer = ''"
                                + " where reader = ?")
                        .params(Timestamp.from(upTo), Timestamp.from(next), reader)
                        .update());
    }

    /** It was not taken; tried again after a wait that doubles, up to half a day. */
    void failed(String reader, Instant now, String answer) {
        working.doAs(JOB, sql -> {
            int attempts = sql.sql("select attempts from exchange.notice_work where reader = ?")
                    .param(reader)
                    .query(Integer.class)
                    .single();
            Duration wait = Duration.ofMinutes(1L << Math.min(attempts, 12));
            Instant next = now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
            sql.sql(
                            "update exchange.notice_work set next_try = ?, attempts = attempts + 1, answer = ? where reader = ?")
                    .params(Timestamp.from(next), answer.substring(0, Math.min(answer.length(), 500)), reader)
                    .update();
        });
    }
}
