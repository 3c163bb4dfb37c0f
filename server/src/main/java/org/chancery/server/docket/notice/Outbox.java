package org.chancery.server.docket.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.database.Working;
import org.chancery.server.docket.notice.Delivery.Standing;
import org.springframework.stereotype.Component;

/** The sendings of notifications, one line for each recipient. Nothing is lost: what cannot be sent stays, visibly. */
@Component
public class Outbox {

    /** In whose name the jobs of the docket read and write; no person's reader can be called so. */
    public static final String JOB = "!docket";

    /** After so many failures a sending is dead. */
    static final int MOST_ATTEMPTS = 10;

    private static final Duration LONGEST_WAIT = Duration.ofHours(12);

    private final Working working;

    Outbox(Working working) {
        this.working = working;
    }

    /** Adds a line for each recipient that has none. */
    void fill(Notice notice) {
        working.doAs(
                JOB,
                sql -> notice.recipients()
                        .forEach(state -> sql.sql("insert into docket.delivery_work (notice, state,"
                                        + " address, standing) select ?, ?, coalesce(a.address, ''),"
                                        + " case when a.address is null then 'no_address' else 'waiting' end"
                                        + " from (select 1) one left join docket.address_work a on a.state = ?"
                                        + " on conflict do nothing")
                                .params(notice.id(), state, state)
                                .update()));
    }

    /** Numbers of notifications that have recipients and no line. */
    List<String> unfilled() {
        return working.as(
                JOB,
                sql -> sql.sql("select notice from docket.notice_facts n where recipients <> '' and not exists"
                                + " (select from docket.delivery_work d where d.notice = n.notice) order by number")
                        .query(String.class)
                        .list());
    }

    /** Those whose time has come, at most {@code limit}; each is lent to one process for some minutes. */
    List<Delivery> due(Instant now, int limit) {
        return working.as(
                JOB,
                sql -> sql.sql(
                                "update docket.delivery_work set next_try = ? where (notice, state) in (select notice, state"
                                        + " from docket.delivery_work where standing in ('waiting', 'failed') and next_try <= ?"
                                        + " order by next_try limit ? for update skip locked) returning *")
                        .params(Timestamp.from(now.plus(Duration.ofMinutes(5))), Timestamp.from(now), limit)
                        .query((row, at) -> delivery(row))
                        .list());
    }

    /** The mail server took it. */
    void sent(Delivery delivery, Instant at, String answer) {
        settle(delivery, Standing.SENT, at, at, answer);
    }

    /** It failed: tried again after a wait that doubles, from one minute to twelve hours; or never again. */
    void failed(Delivery delivery, Instant at, String answer, boolean forGood) {
        boolean dead = forGood || delivery.attempts() + 1 >= MOST_ATTEMPTS;
        Duration wait = Duration.ofMinutes(1L << Math.min(delivery.attempts(), 12));
        Instant next = at.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
        settle(delivery, dead ? Standing.DEAD : Standing.FAILED, next, null, answer);
    }

    private void settle(
            Delivery delivery,
            Standing standing,
            Instant next,
            @org.jspecify.annotations.Nullable Instant sent,
            String answer) {
        working.doAs(
                JOB,
                sql -> sql.sql("update docket.delivery_work set standing = ?, attempts = attempts + 1,"
                                + " next_try = ?, sent = coalesce(?, sent), answer = ? where notice = ? and state = ?")
                        .params(java.util.Arrays.asList(
                                standing.name().toLowerCase(Locale.ROOT),
                                Timestamp.from(next),
                                sent == null ? null : Timestamp.from(sent),
                                answer.substring(0, Math.min(answer.length(), 500)),
                                delivery.notice(),
                                delivery.state().value()))
                        .update());
    }

    /** Sends again, to the address that is known now; the count of attempts begins anew. */
    public void resend(String reader, String notice, StateCode state) {
        working.doAs(
                reader,
                sql -> sql.sql(
                                "update docket.delivery_work d set attempts = 0, sending = sending + 1, next_try = clock_timestamp(),"
                                        + " address = coalesce((select a.address from docket.address_work a where a.state = d.state), ''),"
                                        + " standing = case when exists (select from docket.address_work a where a.state = d.state)"
                                        + " then 'waiting' else 'no_address' end where notice = ? and state = ?")
                        .params(notice, state.value())
                        .update());
    }

    /** The State says that it has the notification; the first time counts. True if it had not said so before. */
    public boolean acknowledge(String reader, String person, String notice, StateCode state) {
        return working.as(
                        reader,
                        sql -> sql.sql(
                                        "update docket.delivery_work set acknowledged = clock_timestamp(),"
                                                + " acknowledged_by = ? where notice = ? and state = ? and acknowledged is null")
                                .params(person, notice, state.value())
                                .update())
                == 1;
    }

    /** A member of the State's delegation has opened the notification; the first delivery counts, however it came. */
    public void opened(String person, String notice, StateCode state) {
        deliver("site", person, notice, state, Instant.now(), "");
    }

    /** An officer records that the notification was handed over at a time, with evidence; the first delivery counts. */
    public void handedOver(String person, String notice, StateCode state, Instant at, String evidence) {
        deliver("otherwise", person, notice, state, at, evidence);
    }

    private void deliver(String how, String person, String notice, StateCode state, Instant at, String evidence) {
        working.doAs(
                JOB,
                sql -> sql.sql("update docket.delivery_work set delivered = ?, delivered_how = ?, delivered_by = ?,"
                                + " evidence = ? where notice = ? and state = ? and delivered is null")
                        .params(Timestamp.from(at), how, person, evidence, notice, state.value())
                        .update());
    }

    /** Where notifications to a State go from now on. */
    public void address(String reader, String person, StateCode state, String address) {
        working.doAs(
                reader,
                sql -> sql.sql("insert into docket.address_work (state, address, entered_by)"
                                + " values (?, ?, ?) on conflict (state) do update set address = excluded.address,"
                                + " entered = clock_timestamp(), entered_by = excluded.entered_by")
                        .params(state.value(), address, person)
                        .update());
    }

    /** The addresses by State code. */
    public java.util.Map<String, String> addresses(String reader) {
        return working.as(reader, sql -> {
            java.util.Map<String, String> all = new java.util.TreeMap<>();
            sql.sql("select state, address from docket.address_work").query(row -> {
                all.put(row.getString(1), row.getString(2));
            });
            return all;
        });
    }

    /** All lines of a notification, by State. */
    public List<Delivery> of(String reader, String notice) {
        return working.as(
                reader,
                sql -> sql.sql("select * from docket.delivery_work where notice = ? order by state")
                        .param(notice)
                        .query((row, at) -> delivery(row))
                        .list());
    }

    /** Numbers of notifications that were sent or acknowledged after this moment. */
    List<String> changedSince(Instant moment) {
        return working.as(
                JOB,
                sql -> sql.sql("select distinct notice from docket.delivery_work where sent > ? or acknowledged > ?"
                                + " order by notice")
                        .params(Timestamp.from(moment), Timestamp.from(moment))
                        .query(String.class)
                        .list());
    }

    /** Lines that need a person: dead, or without address. */
    public List<Delivery> stuck(String reader) {
        return working.as(
                reader,
                sql -> sql.sql("select * from docket.delivery_work where standing in ('dead', 'no_address')"
                                + " and acknowledged is null order by notice, state")
                        .query((row, at) -> delivery(row))
                        .list());
    }

    private static String text(ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Delivery delivery(ResultSet row) throws SQLException {
        return new Delivery(
                row.getString("notice"),
                new StateCode(row.getString("state")),
                row.getString("address"),
                Standing.valueOf(row.getString("standing").toUpperCase(Locale.ROOT)),
                row.getInt("attempts"),
                row.getTimestamp("next_try").toInstant(),
                Optional.ofNullable(row.getTimestamp("sent")).map(Timestamp::toInstant),
                row.getString("answer"),
                Optional.ofNullable(row.getTimestamp("acknowledged")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("delivered"))
                        .map(Timestamp::toInstant)
                        .map(at -> new Delivery.Delivered(
                                at, text(row, "delivered_how").equals("site"), text(row, "evidence"))),
                row.getInt("sending"));
    }
}
