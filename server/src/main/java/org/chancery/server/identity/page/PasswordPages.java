package org.chancery.server.identity.page;

import java.util.Optional;
import org.chancery.server.identity.account.Account;
import org.chancery.server.identity.account.Accounts;
import org.chancery.server.identity.account.Passwords;
import org.chancery.server.identity.login.Logins;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.Permissions;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Setting or changing one's password, always together with one-time codes. */
@Controller
@UseCase("account.change-credentials")
class PasswordPages {

    private final Permissions permissions;
    private final Accounts accounts;
    private final Logins logins;
    private final Passwords passwords;
    private final PasswordForms forms;

    PasswordPages(Permissions permissions, Accounts accounts, Logins logins, Passwords passwords, PasswordForms forms) {
        this.permissions = permissions;
        this.accounts = accounts;
        this.logins = logins;
        this.passwords = passwords;
        this.forms = forms;
    }

    @GetMapping("/{language:en|ru}/account/password")
    View form(Page page, Actor actor) {
        permissions.require("account.change-credentials", actor);
        return page.show("identity/password", forms.fresh(actor.person(), name(actor)));
    }

    @PostMapping("/{language:en|ru}/account/password")
    Object set(
            Page page,
            Actor actor,
            @RequestParam(defaultValue = "") String sealed,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code) {
        permissions.require("account.change-credentials", actor);
        Optional<String> fault = forms.fault(actor.person(), sealed, name(actor), password, code);
        if (fault.isPresent()) {
            return again(page, actor, sealed, fault.get());
        }
        boolean kept = accounts.setPassword(
                actor.person(),
                passwords.hash(password),
                forms.secret(actor.person(), sealed).orElseThrow(),
                code);
        if (!kept) {
            return again(page, actor, sealed, "identity.code.wrong");
        }
        logins.endOthers(actor);
        return Paths.to(page.href("/account"));
    }

    private ModelAndView again(Page page, Actor actor, String sealed, String fault) {
        ModelAndView again = new ModelAndView(
                page.show("identity/password", forms.again(actor.person(), sealed, name(actor), fault)));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private String name(Actor actor) {
        return accounts.of(actor.person()).map(Account::name).orElseThrow(NotFound::new);
    }
}
