package org.chancery.server.identity.login;

import java.util.HexFormat;
import org.chancery.server.database.Working;
import org.chancery.server.identity.Digest;
import org.chancery.server.identity.Reader;
import org.springframework.stereotype.Service;

/**
 * Counts failed attempts within a quarter of an hour: five lock a name (whether or not it exists), thirty lock an address.
 * In the database, so that several processes count together.
 */
@Service
public class Attempts {

    private static final int EACH_NAME = 5;
    private static final int EACH_ADDRESS = 30;

    private final Working working;

    Attempts(Working working) {
        this.working = working;
    }

    /** Whether another attempt is looked at. */
    public boolean mayTry(String name, String address) {
        return count(key("name", name)) < EACH_NAME && count(key("address", address)) < EACH_ADDRESS;
    }

    /** Counts a failure. */
    public void failed(String name, String address) {
        working.doAs(Reader.IDENTITY, sql -> {
            sql.sql("delete from identity.attempt_work where at < now() - interval '15 minutes'")
                    .update();
            for (String key : new String[] {key("name", name), key("address", address)}) {
                sql.sql("insert into identity.attempt_work (key) values (?)")
                        .param(key)
                        .update();
            }
        });
    }

    /** Forgets the failures of a name after a success. */
    public void succeeded(String name) {
        working.as(
                Reader.IDENTITY,
                sql -> sql.sql("delete from identity.attempt_work where key = ?")
                        .param(key("name", name))
                        .update());
    }

    private int count(String key) {
        return working.as(
                Reader.IDENTITY,
                sql -> sql.sql("select count(*) from identity.attempt_work where key = ?"
                                + " and at > now() - interval '15 minutes'")
                        .param(key)
                        .query(Integer.class)
                        .single());
    }

    private static String key(String kind, String value) {
        return kind + " " + HexFormat.of().formatHex(Digest.of(value));
    }
}
