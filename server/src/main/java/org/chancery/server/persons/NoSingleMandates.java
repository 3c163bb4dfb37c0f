package org.chancery.server.persons;

import org.chancery.register.envelope.Kind;
import org.chancery.server.identity.mandate.MandateKinds;
import org.chancery.server.official.NeverAlone;
import org.springframework.stereotype.Component;

/** A mandate lets a person in, so it always needs two. The end of one may be recorded alone. */
@Component
class NoSingleMandates implements NeverAlone {

    @Override
    public boolean forbids(Kind kind) {
        return kind.equals(MandateKinds.MANDATE_BEGUN);
    }
}
