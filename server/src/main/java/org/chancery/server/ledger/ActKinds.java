package org.chancery.server.ledger;

import org.chancery.register.act.Schemas;

/** The kinds of acts that a module records. */
public interface ActKinds {

    /** The given kinds and the module's own. */
    Schemas addTo(Schemas known);
}
