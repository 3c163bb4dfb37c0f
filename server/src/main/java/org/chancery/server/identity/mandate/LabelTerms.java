package org.chancery.server.identity.mandate;

import java.util.List;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.labels.MandateTerm;
import org.chancery.server.labels.MandateTerms;
import org.springframework.stereotype.Component;

/** Tells the labels who acts for which State or organ, and from when until when. */
@Component
class LabelTerms implements MandateTerms {

    private final Mandates mandates;

    LabelTerms(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    public List<MandateTerm> all() {
        return mandates.all().stream()
                .map(it -> new MandateTerm(it.person(), it.id(), actsFor(it), it.begins(), it.ends()))
                .toList();
    }

    private static Recipient actsFor(Mandate mandate) {
        return mandate.state().isPresent()
                ? new Recipient.OfState(new StateCode(mandate.state().get()))
                : new Recipient.Body(mandate.office().id());
    }
}
