package org.chancery.server.identity.page;

import jakarta.servlet.http.HttpServletRequest;
import org.chancery.server.identity.PublicAddress;
import org.chancery.server.identity.account.Account;
import org.chancery.server.identity.account.Accounts;
import org.chancery.server.identity.login.Logins;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.identity.passkey.PasskeyRefused;
import org.chancery.server.identity.passkey.Passkeys;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** A person's own account: active role, passkeys, running sign-ins. */
@Controller
@UseCase("account.see")
class AccountPages {

    private final Permissions permissions;
    private final Accounts accounts;
    private final Logins logins;
    private final Mandates mandates;
    private final Passkeys passkeys;
    private final PublicAddress address;

    AccountPages(
            Permissions permissions,
            Accounts accounts,
            Logins logins,
            Mandates mandates,
            Passkeys passkeys,
            PublicAddress address) {
        this.permissions = permissions;
        this.accounts = accounts;
        this.logins = logins;
        this.mandates = mandates;
        this.passkeys = passkeys;
        this.address = address;
    }

    @GetMapping("/{language:en|ru}/account")
    View account(Page page, Actor actor) {
        return page.show("identity/account", view(actor, ""));
    }

    @PostMapping("/{language:en|ru}/account/role")
    @UseCase("account.switch-role")
    ResponseEntity<Void> role(Page page, Actor actor, @RequestParam String mandate) {
        boolean own =
                mandates.of(actor.person()).stream().anyMatch(it -> it.id().equals(mandate));
        permissions.require("account.switch-role", actor, own ? "own-mandate" : "");
        logins.switchTo(actor, mandate);
        return Paths.to(page.href("/start"));
    }

    @PostMapping("/{language:en|ru}/account/sign-ins/{login}/end")
    @UseCase("account.end-sign-in")
    ResponseEntity<Void> end(Page page, Actor actor, @PathVariable String login) {
        permissions.require("account.end-sign-in", actor, "own-account");
        if (!logins.end(actor.person(), login)) {
            throw new NotFound();
        }
        return Paths.to(page.href("/account"));
    }

    @PostMapping("/{language:en|ru}/account/passkeys/options")
    @UseCase("account.change-credentials")
    ResponseEntity<String> options(Actor actor, HttpServletRequest request) {
        permissions.require("account.change-credentials", actor);
        String name = accounts.of(actor.person()).map(Account::name).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(passkeys.registrationOptions(actor.person(), name, Paths.place(address, request)));
    }

    @PostMapping("/{language:en|ru}/account/passkeys")
    @UseCase("account.change-credentials")
    Object add(
            Page page,
            Actor actor,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String answer) {
        permissions.require("account.change-credentials", actor);
        try {
            String called = title.isBlank() ? page.t("identity.passkey.untitled") : title.strip();
            passkeys.keep(
                    actor.person(), called, passkeys.checkNew(actor.person(), answer, Paths.place(address, request)));
            logins.endOthers(actor);
            return Paths.to(page.href("/account"));
        } catch (PasskeyRefused e) {
            return again(page, actor, "identity.passkey.refused");
        }
    }

    @PostMapping("/{language:en|ru}/account/passkeys/{id}/remove")
    @UseCase("account.change-credentials")
    Object remove(Page page, Actor actor, @PathVariable String id) {
        permissions.require("account.change-credentials", actor);
        boolean another = passkeys.of(actor.person()).size() > 1
                || accounts.of(actor.person()).map(Account::hasPassword).orElse(false);
        if (!another) {
            return again(page, actor, "identity.passkey.last");
        }
        if (!id.matches("[A-Za-z0-9_-]{1,1400}") || !passkeys.remove(actor.person(), id)) {
            throw new NotFound();
        }
        logins.endOthers(actor);
        return Paths.to(page.href("/account"));
    }

    private ModelAndView again(Page page, Actor actor, String fault) {
        ModelAndView shown = new ModelAndView(page.show("identity/account", view(actor, fault)));
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private AccountView view(Actor actor, String fault) {
        return new AccountView(
                actor,
                mandates.of(actor.person()),
                passkeys.of(actor.person()),
                accounts.of(actor.person()).map(Account::hasPassword).orElse(false),
                logins.of(actor.person()),
                fault);
    }
}
