package org.chancery.server.identity.invitation;

import java.util.List;
import java.util.Optional;
import org.chancery.register.act.Command;
import org.chancery.server.database.Working;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.Reader;
import org.chancery.server.identity.account.Account;
import org.chancery.server.identity.account.Accounts;
import org.chancery.server.identity.account.Passwords;
import org.chancery.server.identity.login.Logins;
import org.chancery.server.identity.mandate.MandateActs;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.NewMandate;
import org.chancery.server.identity.passkey.PasskeyRefused;
import org.chancery.server.identity.passkey.Passkeys;
import org.chancery.server.ledger.Ledger;
import org.chancery.server.permission.Office;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.Role;
import org.chancery.server.permission.Visitor;
import org.springframework.stereotype.Service;

/**
 * Opens an account with an invitation, in one transaction. The founder's acts follow; if they fail, the next start prints another set-up
 * link.
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
    private final Working working;

    OpenAccount(
            Permissions permissions,
            Invitations invitations,
            Accounts accounts,
            Passwords passwords,
            Passkeys passkeys,
            Logins logins,
            Mandates mandates,
            Ledger ledger,
            Working working) {
        this.permissions = permissions;
        this.invitations = invitations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.passkeys = passkeys;
        this.logins = logins;
        this.mandates = mandates;
        this.ledger = ledger;
        this.working = working;
    }

    /** Whether the name is free, or already this person's. */
    public boolean isFree(String name, String person) {
        return accounts.named(name).map(it -> it.person().equals(person)).orElse(true);
    }

    /**
     * Opens it, all or nothing: the link is used up, the account there, and the credential kept, or none of it.
     *
     * @return false if the link was used or expired, or the name taken, meanwhile; or if it is an invitation and the person has signed in
     *     by other means since
     * @throws PasskeyRefused if the passkey is known already; the link stays good
     */
    public boolean open(String secret, NewAccount wanted, Visitor visitor) {
        permissions.require("account.accept-invitation", visitor);
        Optional<Invitation> found = invitations.usable(secret);
        if (found.isEmpty()) {
            return false;
        }
        Invitation invitation = found.get();
        if (invitation.purpose() == Invitation.Purpose.INVITATION && accounts.hasSignedIn(invitation.person())) {
            return false;
        }
        // Hashing takes long on purpose; nobody waits for a row meanwhile.
        String hash =
                wanted.credential() instanceof NewAccount.Credential.ByPassword it ? passwords.hash(it.password()) : "";
        try {
            working.doAs(Reader.IDENTITY, sql -> keep(secret, invitation, wanted, hash));
        } catch (NotOpened e) {
            return false;
        }
        wanted.founder().ifPresent(it -> found(invitation.person(), it));
        return true;
    }

    private void keep(String secret, Invitation invitation, NewAccount wanted, String hash) {
        String person = invitation.person();
        require(invitations.use(secret));
        Optional<Account> known = accounts.of(person);
        require(known.isPresent() || accounts.open(person, wanted.name()));
        if (invitation.purpose() == Invitation.Purpose.RECOVERY) {
            forget(person);
        }
        switch (wanted.credential()) {
            case NewAccount.Credential.ByPasskey it -> passkeys.keep(person, it.title(), it.passkey());
            case NewAccount.Credential.ByPassword it ->
                require(accounts.setPassword(person, hash, it.secret(), it.code()));
        }
    }

    private static void require(boolean done) {
        if (!done) {
            throw new NotOpened();
        }
    }

    /** Undoes what was begun. */
    private static final class NotOpened extends RuntimeException {
        private static final long serialVersionUID = 1L;
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
