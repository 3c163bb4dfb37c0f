package org.chancery.server.labels;

import java.util.Optional;
import org.chancery.register.act.Command;
import org.chancery.register.json.Json;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.official.Beneficiary;
import org.springframework.stereotype.Component;

/** Nobody has a hand in what they may read: neither in giving an authorisation nor in ending it. */
@Component
class AuthorisationBeneficiary implements Beneficiary {

    private final Mandates mandates;

    AuthorisationBeneficiary(Mandates mandates) {
        this.mandates = mandates;
    }

    @Override
    public Optional<String> of(Command command) {
        boolean ours = command.kind().equals(AuthorisationKinds.GRANTED)
                || command.kind().equals(AuthorisationKinds.ENDED);
        return ours && command.content().members().get("mandate") instanceof Json.Str(String mandate)
                ? mandates.find(mandate).map(Mandate::person)
                : Optional.empty();
    }
}
