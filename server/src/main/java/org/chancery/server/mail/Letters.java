package org.chancery.server.mail;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.chancery.server.database.Working;
import org.springframework.stereotype.Component;

/**
 * Letters that wait to be sent. One that fails is tried again after one, two, four minutes and so on, at most twelve hours apart and ten times.
 * What was sent, or will never be, keeps no text.
 */
@Component("mail.letters")
public class Letters {

    /** In whose name letters are kept; no person's reader can be called so. */
    static final String JOB = "!mail";

    static final int MOST_ATTEMPTS = 10;
    private static final Duration LONGEST_WAIT = Duration.ofHours(12);
    private static final Duration LENT = Duration.ofMinutes(5);
    private final Working working;

    Letters(Working working) {
        this.working = working;
    }

    /** A letter on its way. */
    record Letter(String key, String address, String subject, String text, int attempts) {}

    /**
     * Puts a letter out, in the caller's transaction, which then works in the name of the mail job: call it last.
     *
     * @param key of what it is; of two with one key one is sent
     */
    public void put(String key, String address, String subject, String text) {
        working.doAs(
                JOB,
                sql -> sql.sql("insert into mail.letter_work (letter, address, subject, text) values (?, ?, ?, ?)"
                                + " on conflict do nothing")
                        .params(key, address, subject, text)
                        .update());
    }

    /** Those whose time has come; each is lent to one process for some minutes. */
    List<Letter> due(Instant now, int limit) {
        return working.as(
                JOB,
                sql -> sql.sql("update mail.letter_work set next_try = ? where letter in (select letter from"
                                + " mail.letter_work where standing in ('waiting', 'failed') and next_try <= ?"
                                + " order by next_try limit ? for update skip locked)"
                                + " returning letter, address, subject, text, attempts")
                        .params(Timestamp.from(now.plus(LENT)), Timestamp.from(now), limit)
                        .query((row, at) -> new Letter(
                                row.getString(1), row.getString(2), row.getString(3), row.getString(4), row.getInt(5)))
                        .list());
    }

    void sent(Letter letter, Instant at) {
        settle(letter, "sent", at, "", true);
    }

    void failed(Letter letter, Instant at, String answer, boolean forGood) {
        boolean dead = forGood || letter.attempts() + 1 >= MOST_ATTEMPTS;
        Duration wait = Duration.ofMinutes(1L << Math.min(letter.attempts(), 12));
        Instant next = at.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        settle(letter, dead ? "dead" : "failed", next, answer, dead);
    }

    private void settle(Letter letter, String standing, Instant next, String answer, boolean over) {
        working.doAs(
                JOB,
                sql -> sql.sql("update mail.letter_work set standing = ?, attempts = attempts + 1, next_try = ?,"
                                + " answer = ?, subject = case when ? then '' else subject end,"
                                + " text = case when ? then '' else text end where letter = ?")
                        .params(
                                standing,
                                Timestamp.from(next),
                                answer.substring(0, Math.min(answer.length(), 500)),
                                over,
                                over,
                                letter.key())
                        .update());
    }

    /** How many letters stand so: {@code waiting}, {@code failed}, {@code sent}, {@code dead}. */
    public int count(String standing) {
        return working.as(
                JOB,
                sql -> sql.sql("select count(*) from mail.letter_work where standing = ?")
                        .param(standing)
                        .query(Integer.class)
                        .single());
    }
}
