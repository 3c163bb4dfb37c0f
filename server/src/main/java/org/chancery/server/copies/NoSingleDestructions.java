package org.chancery.server.copies;

import org.chancery.register.envelope.Kind;
import org.chancery.server.official.NeverAlone;
import org.springframework.stereotype.Component;

/** The second person of a destruction certifies what they saw; nobody sees it later, and no emergency hurries a destruction. */
@Component("copies.noSingleDestructions")
class NoSingleDestructions implements NeverAlone {

    @Override
    public boolean forbids(Kind kind) {
        return kind.equals(CopyKinds.of(Fate.DESTROYED));
    }
}
