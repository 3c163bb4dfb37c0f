package org.chancery.server.ledger;

import java.util.Optional;
import org.chancery.register.act.Retention;
import org.chancery.register.envelope.Kind;

/** How long a module's acts are kept before they, or names of persons in them, may be erased. */
public interface ActRetention {

    /** The retention of a kind of this module; empty for kinds of others. What no module speaks for is kept for ever. */
    Optional<Retention> of(Kind kind);
}
