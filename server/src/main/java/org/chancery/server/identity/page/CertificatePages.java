package org.chancery.server.identity.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import org.chancery.server.identity.account.Invited;
import org.chancery.server.identity.certificate.ClientCertificates;
import org.chancery.server.identity.login.LoginCookie;
import org.chancery.server.identity.login.SignIn;
import org.chancery.server.identity.login.Visit;
import org.chancery.server.permission.UseCase;
import org.chancery.server.web.NotFound;
import org.chancery.server.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signing in with a client certificate or smart card. A browser repeats a certificate without asking, so it never counts as a fresh proof
 * that the person is there.
 */
@Controller
@UseCase("account.sign-in")
class CertificatePages {

    private static final Instant NO_PROOF = Instant.EPOCH;

    private final ClientCertificates certificates;
    private final Invited invited;
    private final SignIn signIn;
    private final SignInForms forms;
    private final LoginCookie cookie;

    CertificatePages(
            ClientCertificates certificates, Invited invited, SignIn signIn, SignInForms forms, LoginCookie cookie) {
        this.certificates = certificates;
        this.invited = invited;
        this.signIn = signIn;
        this.forms = forms;
        this.cookie = cookie;
    }

    @PostMapping("/{language:en|ru}/sign-in/certificate")
    Object signIn(
            Page page,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String to) {
        if (!certificates.isOffered()) {
            throw new NotFound();
        }
        String back = Paths.back(page, to);
        Optional<String> secret = certificates
                .address(request)
                .flatMap(invited::withAddress)
                .flatMap(it -> signIn.vouchedFor("certificate", it, NO_PROOF, Visit.of(request)));
        if (secret.isEmpty()) {
            return forms.failed(page, "identity/sign-in", back, "");
        }
        cookie.give(secret.get(), request, response);
        return Paths.to(back);
    }
}
