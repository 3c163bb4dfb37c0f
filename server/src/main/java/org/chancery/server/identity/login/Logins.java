package org.chancery.server.identity.login;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.chancery.server.database.Working;
import org.chancery.server.identity.Digest;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.Reader;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.SetUp;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Office;
import org.chancery.server.permission.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * The running sign-ins, in the database, so that several processes share them and any can be ended at once. One ends after
 * an hour without a request and after twelve hours in any case, and with the mandate in which the person acts.
 */
@Service
public class Logins {

    private static final String FIND = """
            select l.person, l.mandate, m.role, m.office, m.english, m.russian, m.state, p.name, l.login, l.proved
            from identity.login_work l
            join identity.account_work a on a.person = l.person and a.closed is null
            join identity.mandate m on m.mandate = l.mandate and m.person = l.person
            left join identity.person p on p.person = l.person
            where l.token_hash = ? and l.ends > now() and l.seen > now() - interval '1 hour'
              and m.begins <= (now() at time zone 'UTC')::date
              and (m.ends is null or m.ends > (now() at time zone 'UTC')::date)
            """;

    private final Working working;
    private final Mandates mandates;
    private final SetUp setUp;
    private final Clock clock;

    Logins(Working working, Mandates mandates, SetUp setUp, Clock clock) {
        this.working = working;
        this.mandates = mandates;
        this.setUp = setUp;
        this.clock = clock;
    }

    /**
     * Begins a sign-in in the role that the person used last, or the oldest.
     *
     * @return the secret for the cookie; empty if the person holds no mandate today
     */
    public Optional<String> begin(String person, Optional<String> last, String means, String device) {
        return begin(person, last, means, device, clock.instant());
    }

    /** The same for a person who proved to be there at another moment, UTC. */
    public Optional<String> begin(String person, Optional<String> last, String means, String device, Instant proved) {
        List<Mandate> held = mandates.of(person);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        Mandate active = held.stream()
                .filter(it -> last.map(it.id()::equals).orElse(false))
                .findFirst()
                .orElse(held.getFirst());
        String secret = RandomReference.secret();
        working.doAs(Reader.IDENTITY, sql -> {
            sql.sql("delete from identity.login_work where ends < now() or seen < now() - interval '1 hour'")
                    .update();
            sql.sql("insert into identity.login_work (token_hash, login, person, mandate, means, device,"
                            + " proved, ends) values (?, ?, ?, ?, ?, left(?, 200), ?, now() + interval '12 hours')")
                    .params(
                            Digest.of(secret),
                            RandomReference.next(),
                            person,
                            active.id(),
                            means,
                            device,
                            proved.atOffset(ZoneOffset.UTC))
                    .update();
            sql.sql("update identity.account_work set first_signed_in = coalesce(first_signed_in, now()),"
                            + " last_mandate = ? where person = ?")
                    .params(active.id(), person)
                    .update();
        });
        setUp.endOnceTwoAreThere();
        return Optional.of(secret);
    }

    /** Who has signed in with this cookie. */
    Optional<Actor> find(String secret) {
        byte[] hash = Digest.of(secret);
        return working.as(Reader.IDENTITY, sql -> {
            Optional<Actor> actor =
                    sql.sql(FIND).param(hash).query((row, at) -> actor(row)).optional();
            if (actor.isPresent()) {
                touch(sql, hash);
            }
            return actor;
        });
    }

    private static void touch(JdbcClient sql, byte[] hash) {
        sql.sql(
                        "update identity.login_work set seen = now() where token_hash = ? and seen < now() - interval '1 minute'")
                .param(hash)
                .update();
    }

    /** Makes another mandate of the same person the active one; false if the person does not hold it today. */
    public boolean switchTo(Actor actor, String mandate) {
        if (mandates.of(actor.person()).stream().noneMatch(it -> it.id().equals(mandate))) {
            return false;
        }
        working.doAs(Reader.IDENTITY, sql -> {
            sql.sql("update identity.login_work set mandate = ? where login = ?")
                    .params(mandate, actor.login())
                    .update();
            sql.sql("update identity.account_work set last_mandate = ? where person = ?")
                    .params(mandate, actor.person())
                    .update();
        });
        return true;
    }

    /** Notes that the person has just proved to be there. */
    public void proved(Actor actor) {
        working.as(
                Reader.IDENTITY,
                sql -> sql.sql("update identity.login_work set proved = now() where login = ?")
                        .param(actor.login())
                        .update());
    }

    /** The running sign-ins of a person, the newest first. */
    public List<Login> of(String person) {
        return working.as(
                Reader.IDENTITY,
                sql -> sql.sql("select login, means, device, began, seen from identity.login_work where person = ?"
                                + " and ends > now() and seen > now() - interval '1 hour' order by began desc")
                        .param(person)
                        .query((row, at) -> new Login(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getObject(4, OffsetDateTime.class).toInstant(),
                                row.getObject(5, OffsetDateTime.class).toInstant()))
                        .list());
    }

    /** Ends one of the person's sign-ins; false if there is none of this reference. */
    public boolean end(String person, String login) {
        return working.as(
                        Reader.IDENTITY,
                        sql -> sql.sql("delete from identity.login_work where person = ? and login = ?")
                                .params(person, login)
                                .update())
                > 0;
    }

    /** Ends the sign-in of a cookie that a browser still holds, before it gets another one. */
    void endPresented(String secret) {
        working.as(
                Reader.IDENTITY,
                sql -> sql.sql("delete from identity.login_work where token_hash = ?")
                        .param(Digest.of(secret))
                        .update());
    }

    /** Ends all sign-ins of a person but this one: after a change of credentials. */
    public void endOthers(Actor actor) {
        working.as(
                Reader.IDENTITY,
                sql -> sql.sql("delete from identity.login_work where person = ? and login <> ?")
                        .params(actor.person(), actor.login())
                        .update());
    }

    /** Ends all sign-ins of a person. */
    public void endAll(String person) {
        working.as(
                Reader.IDENTITY,
                sql -> sql.sql("delete from identity.login_work where person = ?")
                        .param(person)
                        .update());
    }

    private static Actor actor(ResultSet row) throws SQLException {
        String name = row.getString("name");
        return new Actor(
                row.getString("person"),
                row.getString("mandate"),
                Role.of(row.getString("role")).orElseThrow(),
                new Office(row.getString("office"), row.getString("english"), row.getString("russian")),
                Optional.ofNullable(row.getString("state")),
                name == null ? "" : name,
                row.getString("login"),
                row.getObject("proved", OffsetDateTime.class).toInstant());
    }
}
