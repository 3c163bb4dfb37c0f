package org.chancery.server.identity.mandate;

import org.chancery.register.act.Command;
import org.chancery.server.ledger.CommandGuard;
import org.springframework.stereotype.Component;

/** Conditions of acts about mandates. */
@Component
class MandateGuard implements CommandGuard {

    @Override
    public Command guarded(Command command) {
        return MandateActs.guarded(command);
    }
}
