package org.chancery.server.identity.invitation;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.chancery.server.database.Working;
import org.chancery.server.identity.Digest;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.Reader;
import org.springframework.stereotype.Service;

/**
 * Links that open an account. The table holds hashes. A whole link is shown to whoever makes it only while the secretariat is being
 * set up; afterwards one officer has its first half made and another the second, so that neither can open what they made. Where mail can be
 * sent, each half goes to the person's recorded address and no officer sees it.
 */
@Service
public class Invitations {

    private static final String SELECT =
            "select invitation, purpose, person, ends, used from identity.invitation_work where ";

    // A missing second half is an empty hash on both sides; a link in halves that nobody has released opens with
    // nothing.
    private static final String USABLE = "token_hash = ? and used is null and ends > now()"
            + " and case when halves then second_hash else ''::bytea end = ?";
    private static final String SHOWN =
            "case when made_shown then made_by end, case when released_shown then released_by end";
    private static final int HALF = 43;

    private final Working working;

    Invitations(Working working) {
        this.working = working;
    }

    /** Makes a link for a person and returns its secret; earlier unused ones of the person and purpose are void. */
    public String make(Invitation.Purpose purpose, String person, String madeBy, Duration valid) {
        return make(purpose, person, madeBy, valid, false);
    }

    /**
     * The half that this officer may see: the second, if another officer has taken the first, or else the first of a new link. An
     * officer who asks again makes a new link.
     */
    public Half half(Invitation.Purpose purpose, String person, String officer, Duration valid) {
        return half(purpose, person, officer, valid, half -> false);
    }

    /** The same; if {@code post} has sent the half to the person, the officer is not shown it and stays independent of the person. */
    public Half half(Invitation.Purpose purpose, String person, String officer, Duration valid, Predicate<Half> post) {
        Half half = taken(purpose, person, officer, valid);
        if (!post.test(half)) {
            return half;
        }
        boolean first = half.first().isEmpty();
        working.as(
                Reader.IDENTITY,
                sql -> sql.sql("update identity.invitation_work set "
                                + (first
                                        ? "made_shown = false where token_hash = ?"
                                        : "released_shown = false where second_hash = ?"))
                        .param(Digest.of(half.secret()))
                        .update());
        return half.withSent();
    }

    private Half taken(Invitation.Purpose purpose, String person, String officer, Duration valid) {
        String second = RandomReference.secret();
        Optional<Half> released = working.as(
                Reader.IDENTITY,
                sql -> sql.sql("update identity.invitation_work set second_hash = ?, released_by = ? where purpose = ?"
                                + " and person = ? and halves and made_by <> ? and released_by is null"
                                + " and used is null and ends > now() returning made_by, ends")
                        .params(Digest.of(second), officer, purpose.code(), person, officer)
                        .query((row, at) -> new Half(
                                second,
                                Optional.of(row.getString(1)),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                false))
                        .optional());
        return released.orElseGet(() -> new Half(
                make(purpose, person, officer, valid, true),
                Optional.empty(),
                Instant.now().plus(valid),
                false));
    }

    /**
     * One half of a link.
     *
     * @param secret the half itself
     * @param first who holds the first half, if this is the second
     * @param ends until when both together open, UTC
     * @param sent whether it went to the person's recorded address, so that the officer is not shown it
     */
    public record Half(String secret, Optional<String> first, Instant ends, boolean sent) {

        private Half withSent() {
            return new Half(secret, first, ends, true);
        }
    }

    private String make(Invitation.Purpose purpose, String person, String madeBy, Duration valid, boolean halves) {
        String secret = RandomReference.secret();
        working.doAs(Reader.IDENTITY, sql -> {
            sql.sql("update identity.invitation_work set used = now() where purpose = ? and used is null"
                            + " and (person = ? or purpose = 'set-up')")
                    .params(purpose.code(), person)
                    .update();
            sql.sql("insert into identity.invitation_work (token_hash, invitation, purpose, person, made_by, ends,"
                            + " halves) values (?, ?, ?, ?, ?, now() + make_interval(secs => ?), ?)")
                    .params(
                            Digest.of(secret),
                            RandomReference.next(),
                            purpose.code(),
                            person,
                            madeBy,
                            valid.toSeconds(),
                            halves)
                    .update();
        });
        return secret;
    }

    /** The invitation of a secret, if it can still be used; of two halves both are needed. */
    public Optional<Invitation> usable(String secret) {
        return working.as(
                Reader.IDENTITY,
                sql -> sql.sql(SELECT + USABLE)
                        .params(first(secret), second(secret))
                        .query((row, at) -> invitation(row))
                        .optional());
    }

    /** Uses it up; false if it was used or expired meanwhile. */
    public boolean use(String secret) {
        return working.as(
                        Reader.IDENTITY,
                        sql -> sql.sql("update identity.invitation_work set used = now(), opened = now() where "
                                        + USABLE)
                                .params(first(secret), second(secret))
                                .update())
                == 1;
    }

    /**
     * Whether one of the two was shown a half of the link with which the other's account was opened within the last thirty days. Until
     * then they do not act as two persons, so that whoever the account really is for has time to miss it.
     */
    public boolean tie(String one, String other) {
        return working.as(
                Reader.IDENTITY,
                sql -> sql.sql("select exists (select from identity.invitation_work where halves"
                                + " and opened > now() - interval '30 days'"
                                + " and (person = ? and ? in (" + SHOWN + ") or person = ? and ? in (" + SHOWN + ")))")
                        .params(one, other, other, one)
                        .query(Boolean.class)
                        .single());
    }

    /** Unused invitations that have not expired. */
    public List<Invitation> open() {
        return working.as(
                Reader.IDENTITY,
                sql -> sql.sql(SELECT + "used is null and ends > now() order by made")
                        .query((row, at) -> invitation(row))
                        .list());
    }

    private static byte[] first(String secret) {
        return Digest.of(secret.substring(0, Math.min(HALF, secret.length())));
    }

    /** Of the second half; a hash that no row holds where there is none. */
    private static byte[] second(String secret) {
        return secret.length() <= HALF ? new byte[0] : Digest.of(secret.substring(HALF));
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
