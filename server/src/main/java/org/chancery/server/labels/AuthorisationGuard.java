package org.chancery.server.labels;

import java.util.Map;
import java.util.Optional;
import org.chancery.register.act.Command;
import org.chancery.register.act.Precondition;
import org.chancery.register.act.Refusal;
import org.chancery.server.ledger.CommandGuard;
import org.springframework.stereotype.Component;

/** What must hold when an authorisation that was proposed is recorded: the mandate has not ended meanwhile, and it is not ended twice. */
@Component
class AuthorisationGuard implements CommandGuard {

    private static final String IN_OFFICE = "select exists (select from identity.mandate_facts m where m.mandate = ?"
            + " and (m.ends is null or m.ends > (now() at time zone 'UTC')::date)"
            + " and not exists (select from identity.mandate_end_facts e where e.mandate = m.mandate"
            + " and e.ends <= (now() at time zone 'UTC')::date))";

    AuthorisationGuard() {}

    @Override
    public Command guarded(Command command) {
        if (command.kind().equals(AuthorisationKinds.GRANTED)) {
            return command.onlyIf(inOffice(
                    command.content().text("mandate"),
                    AuthorisationActs.isNew(command.content().text("authorisation"))));
        }
        return command.kind().equals(AuthorisationKinds.ENDED)
                ? command.onlyIf(AuthorisationActs.canEnd(command.content().text("authorisation")))
                : command;
    }

    private static Precondition inOffice(String mandate, Precondition besides) {
        return connection -> {
            try (var query = connection.prepareStatement(IN_OFFICE)) {
                query.setString(1, mandate);
                try (var row = query.executeQuery()) {
                    row.next();
                    return row.getBoolean(1)
                            ? besides.check(connection)
                            : Optional.of(new Refusal("mandate-not-in-office", Map.of("mandate", mandate)));
                }
            }
        };
    }
}
