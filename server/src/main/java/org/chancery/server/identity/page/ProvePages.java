package org.chancery.server.identity.page;

import jakarta.servlet.http.HttpServletRequest;
import org.chancery.server.identity.PublicAddress;
import org.chancery.server.identity.login.Logins;
import org.chancery.server.identity.login.SignIn;
import org.chancery.server.identity.login.Visit;
import org.chancery.server.identity.passkey.PasskeyRefused;
import org.chancery.server.identity.passkey.Passkeys;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Proving again to be there, before official acts and changes of credentials. */
@Controller
@UseCase("account.prove")
class ProvePages {

    private final SignIn signIn;
    private final SignInForms forms;
    private final Passkeys passkeys;
    private final Logins logins;
    private final PublicAddress address;

    ProvePages(SignIn signIn, SignInForms forms, Passkeys passkeys, Logins logins, PublicAddress address) {
        this.signIn = signIn;
        this.forms = forms;
        this.passkeys = passkeys;
        this.logins = logins;
        this.address = address;
    }

    @GetMapping("/{language:en|ru}/prove")
    View form(Page page, Actor actor, @RequestParam(required = false) @Nullable String to) {
        return forms.fresh(page, "identity/prove", Paths.back(page, to));
    }

    @PostMapping("/{language:en|ru}/prove")
    Object byPassword(
            Page page,
            Actor actor,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code) {
        return answer(page, actor, signIn.proves(actor.person(), password, code, Visit.of(request)), to);
    }

    @PostMapping("/{language:en|ru}/prove/passkey")
    Object byPasskey(
            Page page,
            Actor actor,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String answer) {
        boolean right;
        try {
            right = passkeys.check(answer, Paths.place(address, request)).equals(actor.person());
        } catch (PasskeyRefused e) {
            right = false;
        }
        return answer(page, actor, right, to);
    }

    private Object answer(Page page, Actor actor, boolean right, String to) {
        String back = Paths.back(page, to);
        if (right) {
            logins.proved(actor);
            return Paths.to(back);
        }
        return forms.failed(page, "identity/prove", back, "");
    }
}
