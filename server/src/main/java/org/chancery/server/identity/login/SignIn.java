package org.chancery.server.identity.login;

import java.time.Instant;
import java.util.Optional;
import org.chancery.server.identity.account.Account;
import org.chancery.server.identity.account.Accounts;
import org.chancery.server.identity.account.Passwords;
import org.springframework.stereotype.Service;

/**
 * Signing in. Every failure looks and lasts the same, whether the name, the password or the code was wrong, or the name is
 * locked for a while.
 */
@Service
public class SignIn {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Attempts attempts;
    private final Logins logins;

    SignIn(Accounts accounts, Passwords passwords, Attempts attempts, Logins logins) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
        this.logins = logins;
    }

    /** By name, password and one-time code together; the secret of the cookie, or nothing. */
    public Optional<String> byPassword(String name, String password, String code, Visit visit) {
        String normal = Accounts.normal(name);
        Optional<Account> account = checked(accounts.named(normal), normal, password, code, visit.address());
        return account.flatMap(it -> logins.begin(it.person(), it.lastMandate(), "password", visit.device()));
    }

    /** Proof by a signed-in person, with password and code; true if right. */
    public boolean proves(String person, String password, String code, Visit visit) {
        Optional<Account> account = accounts.of(person);
        String name = account.map(Account::name).orElse(person);
        return checked(account, name, password, code, visit.address()).isPresent();
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
            Optional<Account> account, String name, String password, String code, String address) {
        boolean mayTry = attempts.mayTry(name, address);
        boolean right =
                passwords.isRight(password, account.map(Account::password).orElse(null));
        if (mayTry && right && account.map(it -> accounts.takes(it, code)).orElse(false)) {
            attempts.succeeded(name);
            return account;
        }
        attempts.failed(name, address);
        return Optional.empty();
    }
}
