package org.chancery.server.identity.invitation;

import java.time.Duration;
import org.chancery.server.identity.PublicAddress;
import org.chancery.server.identity.RandomReference;
import org.chancery.server.identity.account.Accounts;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.mandate.SetUp;
import org.chancery.server.operation.Progress;
import org.chancery.server.operation.ServeOptions;
import org.chancery.server.permission.Role;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Prints the set-up link as long as set-up goes on and there is no administrator who can sign in. Each start makes a new link and voids the
 * one before; it goes to the terminal of whoever started the program, and into no log.
 */
@Component
class FirstAdministrator {

    private static final Duration VALID = Duration.ofHours(24);

    private final Accounts accounts;
    private final Mandates mandates;
    private final Invitations invitations;
    private final SetUp setUp;
    private final PublicAddress address;
    private final ServeOptions options;
    private final Progress progress;

    FirstAdministrator(
            Accounts accounts,
            Mandates mandates,
            Invitations invitations,
            SetUp setUp,
            PublicAddress address,
            ServeOptions options,
            Progress progress) {
        this.accounts = accounts;
        this.mandates = mandates;
        this.invitations = invitations;
        this.setUp = setUp;
        this.address = address;
        this.options = options;
        this.progress = progress;
    }

    @EventListener
    void on(WebServerInitializedEvent started) {
        if (options.demo() || isThere()) {
            return;
        }
        if (!setUp.isOpen()) {
            progress.step(
                    "No administrator can sign in, and set-up has ended. Two officers can begin such a mandate; if fewer than"
                            + " two are left: ./chancery reopen-set-up --reason TEXT");
            return;
        }
        String secret = invitations.make(Invitation.Purpose.SET_UP, RandomReference.next(), "", VALID);
        progress.step("Set-up link for the first administrator (24 hours, once): "
                + address.orLocal(options.host(), started.getWebServer().getPort()) + "/en/invitation/" + secret);
    }

    private boolean isThere() {
        return mandates.personsIn(Role.ADMINISTRATOR).stream().anyMatch(accounts::hasSignedIn);
    }
}
