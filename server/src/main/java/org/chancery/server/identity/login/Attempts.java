package org.chancery.server.identity.login;

import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.chancery.server.database.Working;
import org.chancery.server.identity.Digest;
import org.chancery.server.identity.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Counts attempts within a quarter of an hour that did not succeed: five lock a name (whether or not it exists) for one address, fifty
 * for all, except for browsers in which its person has signed in before; these have a count of their own. An address alone is never
 * locked, since many people may share it; more than thirty failures make it slower. In the database, so that several processes count
 * together.
 */
@Service
public class Attempts {

    private static final int EACH_PLACE = 5;
    private static final int EACH_NAME = 50;
    private static final int QUICK = 30;
    private static final Duration SLOWER = Duration.ofMillis(100);
    private static final Duration SLOWEST = Duration.ofSeconds(2);

    private final Working working;

    Attempts(Working working) {
        this.working = working;
    }

    /**
     * Where an attempt comes from.
     *
     * @param address network address
     * @param known the cookie of a browser that is known for the name, or empty
     */
    public record Place(String address, String known) {}

    /** Whether another attempt is looked at; it counts as failed until {@link #succeeded}, so that many at once gain nothing. */
    public boolean mayTry(String name, Place from) {
        slowDown(from.address());
        String place = place(name, from);
        return working.as(Reader.IDENTITY, sql -> {
            sql.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                    .param(key("name", name))
                    .query((row, at) -> true)
                    .single();
            sql.sql("delete from identity.attempt_work where at < now() - interval '15 minutes'")
                    .update();
            boolean full = from.known().isEmpty() && count(sql, key("name", name)) >= EACH_NAME;
            if (full || count(sql, place) >= EACH_PLACE) {
                return false;
            }
            for (String key : List.of(key("name", name), place, key("address", from.address()))) {
                sql.sql("insert into identity.attempt_work (key) values (?)")
                        .param(key)
                        .update();
            }
            return true;
        });
    }

    /** Forgets the failures of a name after a success, and that this attempt came from the address. */
    public void succeeded(String name, Place from) {
        working.doAs(Reader.IDENTITY, sql -> {
            sql.sql("delete from identity.attempt_work where key in (?, ?)")
                    .params(key("name", name), place(name, from))
                    .update();
            sql.sql("delete from identity.attempt_work where ctid ="
                            + " (select ctid from identity.attempt_work where key = ? limit 1)")
                    .param(key("address", from.address()))
                    .update();
        });
    }

    private void slowDown(String address) {
        int failed = working.as(Reader.IDENTITY, sql -> count(sql, key("address", address)));
        if (failed > QUICK) {
            Duration longer = SLOWER.multipliedBy(failed - QUICK);
            Pause.of(longer.compareTo(SLOWEST) > 0 ? SLOWEST : longer);
        }
    }

    private static int count(JdbcClient sql, String key) {
        return sql.sql(
                        "select count(*) from identity.attempt_work where key = ? and at > now() - interval '15 minutes'")
                .param(key)
                .query(Integer.class)
                .single();
    }

    private static String place(String name, Place from) {
        return from.known().isEmpty()
                ? key("place", name + " " + from.address())
                : key("device", name + " " + from.known());
    }

    private static String key(String kind, String value) {
        return kind + " " + HexFormat.of().formatHex(Digest.of(value));
    }
}
