package org.chancery.server.official;

import java.util.Optional;
import org.chancery.register.act.Command;
import org.chancery.register.json.Json;
import org.chancery.server.identity.mandate.Mandate;
import org.chancery.server.identity.mandate.Mandates;
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
    Command complete(Proposal proposal, Proposal.Step confirmed) {
        Json.Obj offices = Json.object()
                .with("proposed", office(proposal.proposed().mandate()))
                .with("confirmed", office(confirmed.mandate()));
        return named(proposal, offices, Optional.of(confirmed.person()));
    }

    /** The command as one person records it alone in an emergency; the same each time it is asked for. */
    Command alone(Proposal proposal) {
        Json.Obj offices = Json.object()
                .with("proposed", office(proposal.proposed().mandate()))
                .with("alone", new Json.Bool(true))
                .with("reason", proposal.reason());
        return named(proposal, offices, Optional.empty());
    }

    private Command named(Proposal proposal, Json.Obj offices, Optional<String> confirmed) {
        Command command = proposal.command();
        Json.Obj content = command.content().with("official", offices);
        if (!content.members().containsKey("origin")) {
            content = content.with("origin", "official");
        }
        Json.Obj personal = command.personal() instanceof Json.Obj known ? known : Json.object();
        personal = personal.with("proposedBy", name(proposal.proposed().person()));
        if (confirmed.isPresent()) {
            personal = personal.with("confirmedBy", name(confirmed.get()));
        }
        return new Command(
                command.kind(),
                command.schema(),
                content,
                personal,
                command.label(),
                command.precondition(),
                command.subjects(),
                Optional.of(command.onceKey().orElse("proposal " + proposal.id())));
    }

    Json.Obj office(String mandate) {
        Mandate held = mandates.find(mandate).orElseThrow();
        Json.Obj office = Json.object()
                .with("role", held.role().code())
                .with("office", held.office().id());
        return held.deputyOf().isPresent() ? office.with("deputy", new Json.Bool(true)) : office;
    }

    /** The person's name, read as the job that finishes what was begun, so that it is the same whoever asks. */
    String name(String person) {
        return mandates.person(Proposals.JOB, person).map(it -> it.name()).orElse("");
    }
}
