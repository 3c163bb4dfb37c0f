package org.chancery.server.identity.page;

import org.chancery.server.identity.certificate.ClientCertificates;
import org.chancery.server.identity.provider.IdentityProvider;
import org.chancery.server.web.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** The forms of sign-in and proof, with the means that the operator has set up. */
@Component
class SignInForms {

    private final IdentityProvider provider;
    private final ClientCertificates certificates;

    SignInForms(IdentityProvider provider, ClientCertificates certificates) {
        this.provider = provider;
        this.certificates = certificates;
    }

    /** The empty form. */
    View fresh(Page page, String template, String to) {
        return page.show(template, view(page, to, "", false));
    }

    /** The form again after a failure, whatever it was. */
    ModelAndView failed(Page page, String template, String to, String name) {
        ModelAndView shown = new ModelAndView(page.show(template, view(page, to, name, true)));
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private SignInView view(Page page, String to, String name, boolean failed) {
        return new SignInView(to, name, failed, provider.name(page.language().tag()), certificates.isOffered());
    }
}
