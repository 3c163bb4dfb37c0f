package org.chancery.server.ledger;

import org.chancery.register.act.Command;

/** What must hold when an act is recorded, given again to a command that was kept as a proposal: conditions are code and are not kept. */
public interface CommandGuard {

    /** The command with the conditions of this module, or as it is where the kind is another module's. */
    Command guarded(Command command);
}
