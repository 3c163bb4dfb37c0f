package org.chancery.server.sealed;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.chancery.server.database.Reading;
import org.chancery.server.database.Working;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.springframework.stereotype.Service;

/** Public keys that persons have registered, to which others seal papers for them. The secret halves never come here. */
@Service
public class Keys {

    private static final String SELECT =
            "select id, person, title, recipient, added from sealed.key_work" + " where removed is null";

    private final Working working;
    private final Reading reading;
    private final Permissions permissions;

    Keys(Working working, Reading reading, Permissions permissions) {
        this.working = working;
        this.reading = reading;
        this.permissions = permissions;
    }

    /**
     * Registers a key of one's own.
     *
     * @throws SealedRefused if it is no public key, or the person has it already
     */
    public UUID add(Actor actor, String title, String typed) {
        permissions.require("sealed.keys", actor, "own-account");
        PublicKey key = PublicKey.read(typed);
        if (own(actor).stream().anyMatch(it -> it.key().equals(key))) {
            throw new SealedRefused(SealedRefused.Why.KEY_KNOWN);
        }
        UUID id = UUID.randomUUID();
        working.doAs(
                actor.reader(),
                sql -> sql.sql(
                                "insert into sealed.key_work (id, person, title, recipient) values (?, ?, left(?, 100), ?)")
                        .params(id, actor.person(), title.strip(), key.text())
                        .update());
        return id;
    }

    /** Removes a key of one's own: nothing is sealed to it any more. What was sealed to it before stays. */
    public boolean remove(Actor actor, UUID id) {
        permissions.require("sealed.keys", actor, "own-account");
        return working.as(
                        actor.reader(),
                        sql -> sql.sql("update sealed.key_work set removed = clock_timestamp()"
                                        + " where id = ? and person = ? and removed is null")
                                .params(id, actor.person())
                                .update())
                == 1;
    }

    /** The person's own keys, oldest first. */
    public List<PersonKey> own(Actor actor) {
        permissions.require("sealed.keys", actor, "own-account");
        return reading.as(
                actor.reader(),
                sql -> sql.sql(SELECT + " and person = ? order by added")
                        .param(actor.person())
                        .query((row, at) -> key(row))
                        .list());
    }

    /** Everybody's keys, to choose recipients from. */
    public List<PersonKey> all(Actor actor) {
        permissions.require("sealed.send", actor);
        return reading.as(
                actor.reader(),
                sql -> sql.sql(SELECT + " order by person, added")
                        .query((row, at) -> key(row))
                        .list());
    }

    private static PersonKey key(ResultSet row) throws SQLException {
        return new PersonKey(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                new PublicKey(row.getString(4)),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }
}
