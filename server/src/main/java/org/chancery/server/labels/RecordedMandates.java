package org.chancery.server.labels;

import java.util.List;
import java.util.Optional;
import org.chancery.law.instrument.Recipient;
import org.chancery.law.instrument.StateCode;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Mandates;
import org.springframework.stereotype.Component;

/** The mandates that are recorded: a delegation acts for its State, every other office for itself. */
@Component
class RecordedMandates implements MandateTerms {

    private final Mandates mandates;

    RecordedMandates(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    public List<MandateTerm> all() {
        return mandates.all().stream()
                .flatMap(mandate -> actsFor(mandate).stream()
                        .map(recipient -> new MandateTerm(
                                mandate.person(), mandate.id(), recipient, mandate.begins(), mandate.ends())))
                .toList();
    }

    /** Empty for an office whose short name no label could name; such a mandate reads what is PUBLIC. */
    private static Optional<Recipient> actsFor(Mandate mandate) {
        try {
            return Optional.of(
                    mandate.state().isPresent()
                            ? new Recipient.OfState(
                                    new StateCode(mandate.state().get()))
                            : new Recipient.Body(mandate.office().id()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
