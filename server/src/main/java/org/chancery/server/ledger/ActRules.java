package org.chancery.server.ledger;

import org.chancery.register.act.Rules;

/** The rules that preconditions of a module's restricted commands name. */
public interface ActRules {

    /** The given rules and the module's own. */
    Rules addTo(Rules known);
}
