package org.chancery.server.identity.login;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chancery.server.identity.account.Account;
import org.chancery.server.identity.account.Accounts;
import org.chancery.server.identity.account.Passwords;
import org.springframework.stereotype.Service;

/**
 * Signing in. Every failure looks the same, whether the name, the password or the code was wrong, or the name is locked for
 * a while; nothing is hashed for a locked one.
 */
@Service
public class SignIn {

    private static final Duration LOCKED = Duration.ofMillis(250);

    private final Accounts accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Logins logins;
    private final KnownDevices devices;

    SignIn(Accounts accounts, Passwords passwords, Attempts attempts, Logins logins, KnownDevices devices) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.logins = logins;
        this.devices = devices;
    }

    /** By name, password and one-time code together; the secret of the cookie, or nothing. */
    public Optional<String> byPassword(String name, String password, String code, Visit visit) {
        String normal = Accounts.normal(name);
        Optional<Account> account = checked(accounts.named(normal), normal, password, code, visit);
        return account.flatMap(it -> logins.begin(it.person(), it.lastMandate(), "password", visit.device()));
    }

    /** Proof by a signed-in person, with password and code; true if right. */
    public boolean proves(String person, String password, String code, Visit visit) {
        Optional<Account> account = accounts.of(person);
        // A count of its own, so that whoever fails with the name in public does not keep the person from proving.
        return checked(account, "prove " + person, password, code, visit).isPresent();
    }

    /** After a passkey or another means has shown who the person is. */
    public Optional<String> by(String means, String person, Visit visit) {
        return accounts.of(person).flatMap(it -> logins.begin(it.person(), it.lastMandate(), means, visit.device()));
    }

    /** After somebody else has vouched for the person, who proved to be there at {@code since}. */
    public Optional<String> vouchedFor(String means, String person, Instant since, Visit visit) {
        return accounts.of(person)
                .flatMap(it -> logins.begin(it.person(), it.lastMandate(), means, visit.device(), since));
    }

    private Optional<Account> checked(
            Optional<Account> account, String name, String password, String code, Visit visit) {
        boolean known = account.filter(it -> devices.isKnown(it.person(), visit.remembered()))
                .isPresent();
        Attempts.Place place = new Attempts.Place(visit.address(), known ? visit.remembered() : "");
        if (!attempts.mayTry(name, place)) {
            Pause.of(LOCKED);
            return Optional.empty();
        }
        boolean right =
                passwords.isRight(password, account.map(Account::password).orElse(null));
        if (right && account.map(it -> accounts.takes(it, code)).orElse(false)) {
            attempts.succeeded(name, place);
            return account;
        }
        return Optional.empty();
    }
}
