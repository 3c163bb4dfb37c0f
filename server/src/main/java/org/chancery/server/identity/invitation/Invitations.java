package org.chancery.server.identity.invitation;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.chancery.server.database.Working;
import org.chancery.server.identity.Digest;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.Reader;
import org.springframework.stereotype.Service;

/** Links that open an account. The table holds hashes; a link is shown once, to whoever makes it. */
@Service
public class Invitations {

    private static final String SELECT =
            "select invitation, purpose, person, ends, used from identity.invitation_work where ";

    private final Working working;

    Invitations(Working working) {
        this.working = working;
    }

    /** Makes a link for a person and returns its secret; earlier unused ones of the person and purpose are void. */
    public String make(Invitation.Purpose purpose, String person, String madeBy, Duration valid) {
        String secret = RandomReference.secret();
        working.doAs(Reader.IDENTITY, sql -> {
            sql.sql("update identity.invitation_work set used = now() where purpose = ? and used is null"
                            + " and (person = ? or purpose = 'set-up')")
                    .params(purpose.code(), person)
                    .update();
            sql.sql("insert into identity.invitation_work (token_hash, invitation, purpose, person, made_by, ends)"
                            + " values (?, ?, ?, ?, ?, now() + make_interval(secs => ?))")
                    .params(
                            Digest.of(secret),
                            RandomReference.next(),
                            purpose.code(),
                            person,
                            madeBy,
                            valid.toSeconds())
                    .update();
        });
        return secret;
    }

    /** The invitation of a secret, if it can still be used. */
    public Optional<Invitation> usable(String secret) {
        return one("token_hash = ? and used is null and ends > now()", Digest.of(secret));
    }

    /** Uses it up; false if it was used or expired meanwhile. */
    public boolean use(String secret) {
        return working.as(
                        Reader.IDENTITY,
                        sql -> sql.sql("update identity.invitation_work set used = now()"
                                        + " where token_hash = ? and used is null and ends > now()")
                                .param(Digest.of(secret))
                                .update())
                == 1;
    }

    /** Unused invitations that have not expired. */
    public List<Invitation> open() {
        return working.as(
                Reader.IDENTITY,
                sql -> sql.sql(SELECT + "used is null and ends > now() order by made")
                        .query((row, at) -> invitation(row))
                        .list());
    }

    private Optional<Invitation> one(String condition, byte[] value) {
        return working.as(
                Reader.IDENTITY,
                sql -> sql.sql(SELECT + condition)
                        .param(value)
                        .query((row, at) -> invitation(row))
                        .optional());
    }

    private static Invitation invitation(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Invitation(
                row.getString(1),
                Invitation.Purpose.of(row.getString(2)),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject(5, OffsetDateTime.class)).map(OffsetDateTime::toInstant));
    }
}
