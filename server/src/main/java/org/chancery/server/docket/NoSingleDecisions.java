package org.chancery.server.docket;

import org.chancery.register.envelope.Kind;
import org.chancery.server.official.NeverAlone;
import org.springframework.stereotype.Component;

/** What the depositary does about a State's instrument or a text binds others and can wait for a second officer. */
@Component
class NoSingleDecisions implements NeverAlone {

    @Override
    public boolean forbids(Kind kind) {
        return kind.name().startsWith("treaty.") || kind.name().startsWith("depositary.");
    }
}
