package org.chancery.server.identity.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.chancery.server.identity.PublicAddress;
import org.chancery.server.identity.account.Accounts;
import org.chancery.server.identity.login.KnownDevices;
import org.chancery.server.identity.login.LoginCookie;
import org.chancery.server.identity.login.Logins;
import org.chancery.server.identity.login.SignIn;
import org.chancery.server.identity.login.Visit;
import org.chancery.server.identity.passkey.PasskeyRefused;
import org.chancery.server.identity.passkey.Passkeys;
import org.chancery.server.permission.Actor;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Signing in and out. All failures look alike. */
@Controller
@UseCase("account.sign-in")
class SignInPages {

    private static final String PASSKEY = "passkey";

    private final SignIn signIn;
    private final SignInForms forms;
    private final Accounts accounts;
    private final KnownDevices devices;
    private final Passkeys passkeys;
    private final Logins logins;
    private final LoginCookie cookie;
    private final PublicAddress address;

    SignInPages(
            SignIn signIn,
            SignInForms forms,
            Accounts accounts,
            KnownDevices devices,
            Passkeys passkeys,
            Logins logins,
            LoginCookie cookie,
            PublicAddress address) {
        this.signIn = signIn;
        this.forms = forms;
        this.accounts = accounts;
        this.devices = devices;
        this.passkeys = passkeys;
        this.logins = logins;
        this.cookie = cookie;
        this.address = address;
    }

    @GetMapping("/{language:en|ru}/sign-in")
    View form(Page page, @RequestParam(required = false) @Nullable String to) {
        return forms.fresh(page, "identity/sign-in", Paths.back(page, to));
    }

    @PostMapping("/{language:en|ru}/sign-in")
    Object byPassword(
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String code) {
        Optional<String> secret = signIn.byPassword(name, password, code, Visit.of(request));
        secret.flatMap(it -> accounts.named(name)).ifPresent(it -> devices.remember(it.person(), request, response));
        return answer(page, secret, to, name, request, response);
    }

    @PostMapping("/{language:en|ru}/sign-in/passkey/options")
    ResponseEntity<String> options(HttpServletRequest request) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(passkeys.signInOptions(Paths.place(address, request)));
    }

    @PostMapping("/{language:en|ru}/sign-in/passkey")
    Object byPasskey(
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") String answer) {
        Visit visit = Visit.of(request);
        Optional<String> secret;
        try {
            secret = signIn.by(PASSKEY, passkeys.check(answer, Paths.place(address, request)), visit);
        } catch (PasskeyRefused e) {
            // Not counted: nobody guesses a signature, but anybody could count others out.
            secret = Optional.empty();
        }
        return answer(page, secret, to, "", request, response);
    }

    @PostMapping("/{language:en|ru}/sign-out")
    @UseCase("account.sign-out")
    ResponseEntity<Void> out(Page page, Actor actor, HttpServletRequest request, HttpServletResponse response) {
        logins.end(actor.person(), actor.login());
        cookie.take(request, response);
        return Paths.to(page.href("/"));
    }

    private Object answer(
            Page page,
            Optional<String> secret,
            String to,
            String name,
            HttpServletRequest request,
            HttpServletResponse response) {
        String back = Paths.back(page, to);
        if (secret.isPresent()) {
            cookie.give(secret.get(), request, response);
            return Paths.to(back);
        }
        return forms.failed(page, "identity/sign-in", back, name);
    }
}
