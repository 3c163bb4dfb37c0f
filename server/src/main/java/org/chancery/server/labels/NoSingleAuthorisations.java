package org.chancery.server.labels;

import org.chancery.register.envelope.Kind;
import org.chancery.server.official.NeverAlone;
import org.springframework.stereotype.Component;

/** An authorisation opens labels to a person, so it always needs two. */
@Component
class NoSingleAuthorisations implements NeverAlone {

    @Override
    public boolean forbids(Kind kind) {
        return kind.equals(AuthorisationKinds.GRANTED);
    }
}
