package org.chancery.server.identity.account;

import java.security.MessageDigest;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.chancery.server.database.Working;
import org.chancery.server.identity.Reader;
import org.chancery.server.identity.SealedSecrets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The accounts. Names are compared in lower case. */
@Service
public class Accounts {

    private static final String SELECT =
            "select person, name, password, totp, last_mandate from identity.account_work where closed is null and ";

    private final Working working;
    private final SealedSecrets secrets;
    private final Clock clock;

    Accounts(Working working, SealedSecrets secrets, Clock clock) {
        this.working = working;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A sign-in name as it is kept. */
    public static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /** The open account of a name. */
    public Optional<Account> named(String name) {
        return find("name = ?", normal(name));
    }

    /** The open account of a person. */
    public Optional<Account> of(String person) {
        return find("person = ?", person);
    }

    private Optional<Account> find(String condition, String value) {
        return working.as(
                Reader.IDENTITY,
                sql -> sql.sql(SELECT + condition)
                        .param(value)
                        .query((row, at) -> new Account(
                                row.getString(1),
                                row.getString(2),
                                row.getString(3),
                                row.getBytes(4),
                                Optional.ofNullable(row.getString(5))))
                        .optional());
    }

    /** Opens an account without credentials; false if the name is taken or the person has one. */
    public boolean open(String person, String name) {
        return working.as(
                        Reader.IDENTITY,
                        sql -> sql.sql("insert into identity.account_work (person, name) values (?, ?)"
                                        + " on conflict do nothing")
                                .params(person, normal(name))
                                .update())
                == 1;
    }

    /**
     * Sets or replaces password and one-time codes. The code that was typed to show that the app has the secret is spent, and so is every
     * code that was spent before of the same secret.
     *
     * @return false if the code is not right, or was spent; then nothing was changed
     */
    public boolean setPassword(String person, String hash, byte[] secret, String code) {
        return working.as(Reader.IDENTITY, sql -> {
            long spent = sql.sql("select totp, totp_step from identity.account_work where person = ? for update")
                    .param(person)
                    .query((row, at) -> isSame(person, row.getBytes(1), secret) ? row.getLong(2) : 0)
                    .single();
            OptionalLong step = OneTimeCode.step(secret, code, clock.instant(), spent);
            step.ifPresent(it -> sql.sql(
                            "update identity.account_work set password = ?, totp = ?, totp_step = ? where person = ?")
                    .params(hash, secrets.seal("totp/" + person, secret), it, person)
                    .update());
            return step.isPresent();
        });
    }

    private boolean isSame(String person, byte @Nullable [] sealed, byte[] secret) {
        return sealed != null && MessageDigest.isEqual(secrets.open("totp/" + person, sealed), secret);
    }

    /** Takes a one-time code; a code is taken once, also when two requests bring it at the same moment. */
    public boolean takes(Account account, String code) {
        byte[] sealed = account.totp();
        if (sealed == null) {
            return false;
        }
        return working.as(Reader.IDENTITY, sql -> {
            long used = sql.sql("select totp_step from identity.account_work where person = ? for update")
                    .param(account.person())
                    .query(Long.class)
                    .single();
            OptionalLong step =
                    OneTimeCode.step(secrets.open("totp/" + account.person(), sealed), code, clock.instant(), used);
            step.ifPresent(it -> sql.sql("update identity.account_work set totp_step = ? where person = ?")
                    .params(it, account.person())
                    .update());
            return step.isPresent();
        });
    }

    /** Takes password and one-time codes away. */
    public void clearPassword(String person) {
        working.as(
                Reader.IDENTITY,
                sql -> sql.sql("update identity.account_work set password = null, totp = null, totp_step = 0"
                                + " where person = ?")
                        .param(person)
                        .update());
    }

    /** Whether the person has an open account that has been used. */
    public boolean hasSignedIn(String person) {
        return working.as(
                Reader.IDENTITY,
                sql -> sql.sql("select exists (select from identity.account_work"
                                + " where person = ? and first_signed_in is not null and closed is null)")
                        .param(person)
                        .query(Boolean.class)
                        .single());
    }
}
