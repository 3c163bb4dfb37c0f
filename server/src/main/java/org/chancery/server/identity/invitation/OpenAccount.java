package org.chancery.server.identity.invitation;

import java.util.List;
import java.util.Optional;
import org.chancery.register.act.Command;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.account.Account;
import org.chancery.server.identity.account.Accounts;
import org.chancery.server.identity.account.Passwords;
import org.chancery.server.identity.login.Logins;
import org.chancery.server.identity.mandate.MandateActs;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.NewMandate;
import org.chancery.server.identity.passkey.Passkeys;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.permission.Office;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.Role;
import org.chancery.server.permission.Visitor;
import org.springframework.stereotype.Service;

/**
 * Opens an account with an invitation. A step that fails can be repeated with the same link: acts are recorded once, and
 * the link is used up before the credential is kept.
 */
@Service
public class OpenAccount {

    private final Permissions permissions;
    private final Invitations invitations;
    private final Accounts accounts;
    private final Passwords passwords;
    private final Passkeys passkeys;
    private final Logins logins;
    private final Mandates mandates;
    private final Ledger ledger;

    OpenAccount(
            Permissions permissions,
            Invitations invitations,
            Accounts accounts,
            Passwords passwords,
            Passkeys passkeys,
            Logins logins,
            Mandates mandates,
            Ledger ledger) {
        this.permissions = permissions;
        this.invitations = invitations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.logins = logins;
        this.mandates = mandates;
        this.ledger = ledger;
    }

    /** Whether the name is free, or already this person's. */
    public boolean isFree(String name, String person) {
        return accounts.named(name).map(it -> it.person().equals(person)).orElse(true);
    }

    /** Opens it; false if the link was used or expired, or the name taken, meanwhile. */
    public boolean open(String secret, NewAccount wanted, Visitor visitor) {
        permissions.require("account.accept-invitation", visitor);
        Optional<Invitation> found = invitations.usable(secret);
        if (found.isEmpty()) {
            return false;
        }
        Invitation invitation = found.get();
        Optional<Account> known = accounts.of(invitation.person());
        if (known.isEmpty()
                && !accounts.open(invitation.person(), wanted.name())
                && accounts.of(invitation.person()).isEmpty()) {
            return false;
        }
        wanted.founder().ifPresent(it -> found(invitation.person(), it));
        if (!invitations.use(secret)) {
            return false;
        }
        if (invitation.purpose() == Invitation.Purpose.RECOVERY) {
            forget(invitation.person());
        }
        switch (wanted.credential()) {
            case NewAccount.Credential.ByPasskey it -> passkeys.keep(invitation.person(), it.title(), it.passkey());
            case NewAccount.Credential.ByPassword it ->
                accounts.setPassword(invitation.person(), passwords.hash(it.password()), it.secret());
        }
        return true;
    }

    /** What was lost must not open anything any more. */
    private void forget(String person) {
        logins.endAll(person);
        passkeys.of(person).forEach(it -> passkeys.remove(person, it.id()));
        accounts.clearPassword(person);
    }

    /** The first administrator's mandate; acts of the system, since nobody else is there yet. */
    private void found(String person, NewAccount.Founder founder) {
        Office office = new Office("secretariat", founder.english(), founder.russian());
        NewMandate mandate = new NewMandate(
                RandomReference.next(),
                person,
                founder.person(),
                founder.contact(),
                Role.ADMINISTRATOR,
                office.id(),
                mandates.today(),
                Optional.empty(),
                Optional.empty());
        Command begun = MandateActs.begun(mandate).once("set-up " + person);
        ledger.record(List.of(
                MandateActs.bySetUp(MandateActs.organEstablished(office, true, mandates.today())),
                MandateActs.guarded(MandateActs.bySetUp(begun))));
    }
}
