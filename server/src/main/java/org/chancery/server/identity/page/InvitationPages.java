package org.chancery.server.identity.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.chancery.server.identity.PublicAddress;
import org.chancery.server.identity.account.Account;
import org.chancery.server.identity.account.Accounts;
import org.chancery.server.identity.invitation.Invitation;
import org.chancery.server.identity.invitation.Invitations;
import org.chancery.server.identity.invitation.NewAccount;
import org.chancery.server.identity.invitation.OpenAccount;
import org.chancery.server.identity.login.LoginCookie;
import org.chancery.server.identity.login.SignIn;
import org.chancery.server.identity.login.Visit;
import org.chancery.server.identity.passkey.PasskeyRefused;
import org.chancery.server.identity.passkey.Passkeys;
import org.chancery.server.permission.UseCase;
import org.chancery.server.permission.Visitor;
import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opening an account with the set-up link, an invitation or a recovery link. */
@Controller
@UseCase("account.accept-invitation")
class InvitationPages {

    private static final String NAME = "[\\p{L}\\p{N}._@+-]{2,100}";

    private final Invitations invitations;
    private final OpenAccount opening;
    private final Accounts accounts;
    private final Passkeys passkeys;
    private final PasswordForms forms;
    private final SignIn signIn;
    private final LoginCookie cookie;
    private final PublicAddress address;

    InvitationPages(
            Invitations invitations,
            OpenAccount opening,
            Accounts accounts,
            Passkeys passkeys,
            PasswordForms forms,
            SignIn signIn,
            LoginCookie cookie,
            PublicAddress address) {
        this.invitations = invitations;
        this.opening = opening;
        this.accounts = accounts;
        this.passkeys = passkeys;
        this.forms = forms;
        this.signIn = signIn;
        this.cookie = cookie;
        this.address = address;
    }

    @GetMapping("/{language:en|ru}/invitation/{secret:[A-Za-z0-9_-]{1,100}}")
    ModelAndView form(Page page, @PathVariable String secret) {
        Optional<Invitation> invitation = invitations.usable(secret);
        if (invitation.isEmpty()) {
            return over(page);
        }
        InvitationView.Filled empty = new InvitationView.Filled("", "", "", "", "");
        return shown(
                page,
                secret,
                invitation.get(),
                empty,
                forms.fresh(invitation.get().person(), ""),
                "");
    }

    @PostMapping("/{language:en|ru}/invitation/{secret:[A-Za-z0-9_-]{1,100}}/options")
    ResponseEntity<String> options(
            @PathVariable String secret, HttpServletRequest request, @RequestParam(defaultValue = "") String name) {
        Optional<Invitation> invitation = invitations.usable(secret);
        if (invitation.isEmpty()) {
            return ResponseEntity.status(HttpStatus.GONE).build();
        }
        String person = invitation.get().person();
        String called = accounts.of(person).map(Account::name).orElse(Accounts.normal(name));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(passkeys.registrationOptions(
                        person, called.isEmpty() ? person : called, Paths.place(address, request)));
    }

    @PostMapping("/{language:en|ru}/invitation/{secret:[A-Za-z0-9_-]{1,100}}")
    Object open(
            Page page,
            Visitor visitor,
            @PathVariable String secret,
            @ModelAttribute InvitationForm form,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Invitation> found = invitations.usable(secret);
        if (found.isEmpty()) {
            return over(page);
        }
        Invitation invitation = found.get();
        Optional<String> fault = fault(form, invitation);
        if (fault.isPresent()) {
            return again(page, secret, invitation, form, fault.get());
        }
        NewAccount.Credential credential;
        try {
            credential = credential(page, form, invitation, request);
        } catch (PasskeyRefused e) {
            return again(page, secret, invitation, form, "identity.passkey.refused");
        }
        InvitationView.Filled filled = form.filled();
        Optional<NewAccount.Founder> founder = invitation.purpose() == Invitation.Purpose.SET_UP
                ? Optional.of(
                        new NewAccount.Founder(filled.person(), filled.contact(), filled.english(), filled.russian()))
                : Optional.empty();
        try {
            if (!opening.open(secret, new NewAccount(filled.name(), founder, credential), visitor)) {
                return over(page);
            }
        } catch (PasskeyRefused e) {
            return again(page, secret, invitation, form, "identity.passkey.refused");
        }
        signIn.by(form.byPasskey() ? "passkey" : "password", invitation.person(), Visit.of(request))
                .ifPresent(it -> cookie.give(it, request, response));
        return Paths.to(page.href("/start"));
    }

    private Optional<String> fault(InvitationForm form, Invitation invitation) {
        InvitationView.Filled filled = form.filled();
        boolean known = accounts.of(invitation.person()).isPresent();
        if (invitation.purpose() == Invitation.Purpose.SET_UP
                && (filled.person().isEmpty()
                        || filled.english().isEmpty()
                        || filled.russian().isEmpty())) {
            return Optional.of("identity.invitation.incomplete");
        }
        if (!known && !filled.name().matches(NAME)) {
            return Optional.of("identity.name.form");
        }
        if (!known && !opening.isFree(filled.name(), invitation.person())) {
            return Optional.of("identity.name.taken");
        }
        if (form.byPasskey()) {
            return Optional.empty();
        }
        String name =
                known ? accounts.of(invitation.person()).map(Account::name).orElseThrow() : filled.name();
        return forms.fault(
                invitation.person(),
                InvitationForm.text(form.sealed()),
                name,
                form.password() == null ? "" : form.password(),
                InvitationForm.text(form.code()));
    }

    private NewAccount.Credential credential(
            Page page, InvitationForm form, Invitation invitation, HttpServletRequest request) {
        if (form.byPasskey()) {
            return new NewAccount.Credential.ByPasskey(
                    passkeys.checkNew(
                            invitation.person(), InvitationForm.text(form.answer()), Paths.place(address, request)),
                    page.t("identity.passkey.untitled"));
        }
        return new NewAccount.Credential.ByPassword(
                form.password() == null ? "" : form.password(),
                forms.secret(invitation.person(), InvitationForm.text(form.sealed()))
                        .orElseThrow(),
                InvitationForm.text(form.code()));
    }

    private ModelAndView again(Page page, String secret, Invitation invitation, InvitationForm form, String fault) {
        PasswordView password = forms.again(
                invitation.person(),
                InvitationForm.text(form.sealed()),
                form.filled().name(),
                "");
        ModelAndView shown = shown(page, secret, invitation, form.filled(), password, fault);
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private ModelAndView shown(
            Page page,
            String secret,
            Invitation invitation,
            InvitationView.Filled filled,
            PasswordView password,
            String fault) {
        String known = accounts.of(invitation.person()).map(Account::name).orElse("");
        boolean setUp = invitation.purpose() == Invitation.Purpose.SET_UP;
        return new ModelAndView(
                page.show("identity/invitation", new InvitationView(secret, setUp, filled, password, known, fault)));
    }

    /** The same page for a link that never was, was used, or has expired. */
    private static ModelAndView over(Page page) {
        ModelAndView shown = new ModelAndView(page.show("identity/invitation-over"));
        shown.setStatus(HttpStatus.GONE);
        return shown;
    }
}
