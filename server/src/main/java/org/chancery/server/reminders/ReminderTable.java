package org.chancery.server.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.server.database.Working;
import org.chancery.words.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of how persons want to be reminded; each reads and changes their own. */
@Component
class ReminderTable {

    /** In whose name calendars are found and mails made; no person's reader can be called so. */
    static final String JOB = "!reminders";

    private static final String SELECT =
            "select person, digest, language, zone, calendar_made from reminders.setting_work where ";
    private static final String FOREVER = "infinity";
    private final Working working;

    ReminderTable(Working working) {
        this.working = working;
    }

    Optional<Reminder> of(String reader, String person) {
        return find(reader, "person = ?", person);
    }

    Optional<Reminder> byCalendar(String hash) {
        return find(JOB, "calendar_hash = ?", hash);
    }

    private Optional<Reminder> find(String reader, String which, String value) {
        return working.as(
                reader,
                sql -> sql.sql(SELECT + which)
                        .param(value)
                        .query((row, at) -> reminder(row))
                        .optional());
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        return new Reminder(
                row.getString(1),
                Digest.of(row.getString(2)).orElseThrow(),
                Arrays.stream(Language.values())
                        .filter(it -> it.tag().equals(text(row, 3)))
                        .findFirst()
                        .orElse(Language.ENGLISH),
                ZoneId.of(row.getString(4)),
                Optional.ofNullable(row.getTimestamp(5)).map(Timestamp::toInstant));
    }

    private static String text(ResultSet row, int column) {
        try {
            return row.getString(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void set(String reader, Reminder wanted, Instant now) {
        String next =
                wanted.digest().next(now, wanted.zone()).map(Instant::toString).orElse(FOREVER);
        working.doAs(
                reader,
                sql -> sql.sql("insert into reminders.setting_work (person, digest, language, zone, next_due)"
                                + " values (?, ?, ?, ?, ?::timestamptz) on conflict (person) do update set"
                                + " digest = excluded.digest, language = excluded.language, zone = excluded.zone,"
                                + " next_due = excluded.next_due")
                        .params(
                                wanted.person(),
                                wanted.digest().code(),
                                wanted.language().tag(),
                                wanted.zone().getId(),
                                next)
                        .update());
    }

    /** Gives the calendar another address, or none; the one before leads nowhere from now on. */
    void calendar(String reader, Reminder of, @Nullable String hash) {
        working.doAs(
                reader,
                sql -> sql.sql(
                                "insert into reminders.setting_work (person, language, zone, calendar_hash, calendar_made)"
                                        + " values (?, ?, ?, ?, case when ?::text is null then null else clock_timestamp() end)"
                                        + " on conflict (person) do update set calendar_hash = excluded.calendar_hash,"
                                        + " calendar_made = excluded.calendar_made")
                        .params(Arrays.asList(
                                of.person(), of.language().tag(), of.zone().getId(), hash, hash))
                        .update());
    }

    /** Those whose mail is due, the longest waiting first. */
    List<Reminder> due(Instant now, int limit) {
        return working.as(
                JOB,
                sql -> sql.sql(SELECT + "next_due <= ? order by next_due limit ?")
                        .params(Timestamp.from(now), limit)
                        .query((row, at) -> reminder(row))
                        .list());
    }

    /** Moves a person on to the next time; false if another process was faster. Then {@code mail} runs in the same transaction. */
    boolean moveOn(Reminder due, Instant now, Runnable mail) {
        String next = due.digest().next(now, due.zone()).map(Instant::toString).orElse(FOREVER);
        return working.as(JOB, sql -> {
            int moved = sql.sql("update reminders.setting_work set next_due = ?::timestamptz where person = ?"
                            + " and next_due <= ?")
                    .params(next, due.person(), Timestamp.from(now))
                    .update();
            if (moved == 1) {
                mail.run();
            }
            return moved == 1;
        });
    }
}
