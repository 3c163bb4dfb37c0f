package org.chancery.server.official;

import java.util.Optional;
import org.chancery.register.act.Command;
import org.chancery.register.json.Json;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Mandates;
import org.chancery.server.permission.Actor;
import org.springframework.stereotype.Component;

/**
 * Writes into an act who answers for it: the two offices into its content, under {@code official}, and the names of the
 * two persons into its personal part.
 */
@Component
class TwoOffices {

    private final Mandates mandates;

    TwoOffices(Mandates mandates) {
        this.mandates = mandates;
    }

    /** The command as it is recorded after both persons have decided; the same each time it is asked for. */
    Command complete(Proposal proposal, Proposal.Step confirmed, String reader) {
        Json.Obj offices = Json.object()
                .with("proposed", office(proposal.proposed().mandate()))
                .with("confirmed", office(confirmed.mandate()));
        return named(proposal.command(), offices, reader, proposal.proposed().person(), Optional.of(confirmed.person()))
                .once(proposal.command().onceKey().orElse("proposal " + proposal.id()));
    }

    /** The command as one person records it alone in an emergency. */
    Command alone(Command command, String reason, Actor by) {
        Json.Obj offices = Json.object()
                .with("proposed", office(by.mandate()))
                .with("alone", new Json.Bool(true))
                .with("reason", reason);
        return named(command, offices, by.reader(), by.person(), Optional.empty());
    }

    private Command named(
            Command command, Json.Obj offices, String reader, String proposed, Optional<String> confirmed) {
        Json.Obj content = command.content().with("official", offices);
        if (!content.members().containsKey("origin")) {
            content = content.with("origin", "official");
        }
        Json.Obj personal = command.personal() instanceof Json.Obj known ? known : Json.object();
        personal = personal.with("proposedBy", name(reader, proposed));
        if (confirmed.isPresent()) {
            personal = personal.with("confirmedBy", name(reader, confirmed.get()));
        }
        return new Command(
                command.kind(),
                command.schema(),
                content,
                personal,
                command.label(),
                command.precondition(),
                command.subjects(),
                command.onceKey());
    }

    Json.Obj office(String mandate) {
        Mandate held = mandates.find(mandate).orElseThrow();
        Json.Obj office = Json.object()
                .with("role", held.role().code())
                .with("office", held.office().id());
        return held.deputyOf().isPresent() ? office.with("deputy", new Json.Bool(true)) : office;
    }

    private String name(String reader, String person) {
        return mandates.person(reader, person).map(it -> it.name()).orElse("");
    }
}
