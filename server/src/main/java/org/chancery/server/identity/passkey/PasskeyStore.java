package org.chancery.server.identity.passkey;

import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.chancery.server.database.Working;
import org.chancery.server.identity.Reader;
import org.springframework.stereotype.Component;

/** The table of passkeys. */
@Component
class PasskeyStore {

    private final Working working;

    PasskeyStore(Working working) {
        this.working = working;
    }

    /** Keeps a passkey; false if it is known already. */
    boolean add(byte[] credential, String title, KnownPasskey passkey) {
        return working.as(
                        Reader.IDENTITY,
                        sql -> sql.sql(
                                        "insert into identity.passkey_work (credential, person, title, attestation, counter)"
                                                + " values (?, ?, left(?, 100), ?, ?) on conflict do nothing")
                                .params(credential, passkey.person(), title, passkey.attestation(), passkey.counter())
                                .update())
                == 1;
    }

    Optional<KnownPasskey> find(byte[] credential) {
        return working.as(
                Reader.IDENTITY,
                sql -> sql.sql("select person, attestation, counter from identity.passkey_work where credential = ?")
                        .param(credential)
                        .query((row, at) -> new KnownPasskey(row.getString(1), row.getBytes(2), row.getLong(3)))
                        .optional());
    }

    /** Notes a use; false if another request has meanwhile brought the same or a higher count. */
    boolean used(byte[] credential, long counter) {
        return working.as(
                        Reader.IDENTITY,
                        sql -> sql.sql("update identity.passkey_work set counter = ?, used = now()"
                                        + " where credential = ? and (counter < ? or (counter = 0 and ? = 0))")
                                .params(counter, credential, counter, counter)
                                .update())
                == 1;
    }

    List<Passkey> of(String person) {
        return working.as(
                Reader.IDENTITY,
                sql -> sql.sql("select credential, title, added, used from identity.passkey_work where person = ?"
                                + " order by added")
                        .param(person)
                        .query((row, at) -> new Passkey(
                                Base64.getUrlEncoder().withoutPadding().encodeToString(row.getBytes(1)),
                                row.getString(2),
                                row.getObject(3, OffsetDateTime.class).toInstant(),
                                Optional.ofNullable(row.getObject(4, OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)))
                        .list());
    }

    boolean remove(String person, byte[] credential) {
        return working.as(
                        Reader.IDENTITY,
                        sql -> sql.sql("delete from identity.passkey_work where person = ? and credential = ?")
                                .params(person, credential)
                                .update())
                == 1;
    }
}
