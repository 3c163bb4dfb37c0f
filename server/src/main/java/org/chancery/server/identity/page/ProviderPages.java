package org.chancery.server.identity.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.chancery.server.identity.PublicAddress;
import org.chancery.server.identity.SealedSecrets;
import org.chancery.server.identity.account.Invited;
import org.chancery.server.identity.login.LoginCookie;
import org.chancery.server.identity.login.SignIn;
import org.chancery.server.identity.login.Visit;
import org.chancery.server.identity.provider.Asking;
import org.chancery.server.identity.provider.IdentityProvider;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in through the organisation's own identity provider. */
@Controller
@UseCase("account.sign-in")
class ProviderPages {

    private static final String COOKIE = "chancery-provider";
    private static final Duration VALID = Duration.ofMinutes(10);

    private final IdentityProvider provider;
    private final Invited invited;
    private final SignIn signIn;
    private final SignInForms forms;
    private final LoginCookie cookie;
    private final SealedSecrets secrets;
    private final PublicAddress address;
    private final Clock clock;

    ProviderPages(
            IdentityProvider provider,
            Invited invited,
            SignIn signIn,
            SignInForms forms,
            LoginCookie cookie,
            SealedSecrets secrets,
            PublicAddress address,
            Clock clock) {
        this.provider = provider;
        this.invited = invited;
        this.signIn = signIn;
        this.forms = forms;
        this.cookie = cookie;
        this.secrets = secrets;
        this.address = address;
        this.clock = clock;
    }

    /** A link and no form: a form may lead to this site only. */
    @GetMapping("/{language:en|ru}/sign-in/provider/ask")
    ResponseEntity<Void> ask(
            Page page,
            HttpServletRequest request,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "false") boolean afresh) {
        requireProvider(page);
        Asking asking = Asking.next(
                address.of(request) + page.href("/sign-in/provider"),
                Paths.back(page, to),
                afresh,
                clock.instant().plus(VALID));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, kept(asking.sealed(secrets), VALID, request))
                .location(URI.create(provider.address(asking)))
                .build();
    }

    @GetMapping("/{language:en|ru}/sign-in/provider")
    Object answer(
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam Map<String, String> answer) {
        requireProvider(page);
        response.addHeader(HttpHeaders.SET_COOKIE, kept("", Duration.ZERO, request));
        Optional<Asking> asking = asked(request).filter(it -> it.ends().isAfter(clock.instant()));
        Optional<String> secret = asking.flatMap(it -> provider.check(it, answer))
                .flatMap(vouched -> invited.withAddress(vouched.address())
                        .flatMap(person -> signIn.vouchedFor("provider", person, vouched.since(), Visit.of(request))));
        if (asking.isPresent() && secret.isPresent()) {
            cookie.give(secret.get(), request, response);
            return Paths.to(asking.get().to());
        }
        return forms.failed(page, "identity/sign-in", page.href("/start"), "");
    }

    private Optional<Asking> asked(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(it -> it.getName().equals(COOKIE))
                        .findFirst()
                        .flatMap(it -> Asking.of(it.getValue(), secrets));
    }

    private String kept(String value, Duration age, HttpServletRequest request) {
        return ResponseCookie.from(COOKIE, value)
                .path("/")
                .httpOnly(true)
                .secure(address.isSecure(request))
                .sameSite("Lax")
                .maxAge(age)
                .build()
                .toString();
    }

    private void requireProvider(Page page) {
        if (provider.name(page.language().tag()).isEmpty()) {
            throw new NotFound();
        }
    }
}
