package org.chancery.server.technologies;

import org.chancery.register.act.Command;
import org.chancery.server.ledger.CommandGuard;
import org.springframework.stereotype.Component;

/** A decision that waited for its second officer is recorded only if the test stands as it stood when it was entered. */
@Component
final class ScopeGuard implements CommandGuard {

    @Override
    public Command guarded(Command command) {
        return command.kind().equals(ScopeKinds.DECIDED) ? ScopeActs.guarded(command) : command;
    }
}
