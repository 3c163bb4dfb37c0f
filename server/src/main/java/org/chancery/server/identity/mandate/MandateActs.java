package org.chancery.server.identity.mandate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.chancery.register.act.Absent;
import org.chancery.register.act.Command;
import org.chancery.register.act.Precondition;
import org.chancery.register.act.Refusal;
import org.chancery.register.json.Json;
import org.chancery.server.permission.Office;
import org.chancery.server.permission.Role;

/** Commands about offices and mandates. */
public final class MandateActs {

    private MandateActs() {}

    /** The organisation ({@code organisation}) or an organ of it; recorded once for each id. */
    public static Command organEstablished(Office office, boolean organisation, LocalDate date) {
        Json.Obj content = Json.object()
                .with("office", office.id())
                .with("kind", organisation ? "organisation" : "organ")
                .with("english", office.english())
                .with("russian", office.russian())
                .with("date", date.toString());
        return Command.of(MandateKinds.ORGAN_ESTABLISHED, 1, content)
                .once("office " + office.id())
                .about("office/" + office.id());
    }

    /** A delegation of the State with this three-letter code; recorded once for each id. */
    public static Command delegationEstablished(Office office, String state, LocalDate date) {
        Json.Obj content = Json.object()
                .with("office", office.id())
                .with("state", state)
                .with("english", office.english())
                .with("russian", office.russian())
                .with("date", date.toString());
        return Command.of(MandateKinds.DELEGATION_ESTABLISHED, 1, content)
                .once("office " + office.id())
                .about("office/" + office.id());
    }

    /** A mandate from {@code begins} until the day before {@code ends}; name and contact are personal. */
    public static Command begun(NewMandate mandate) {
        Json.Obj content = Json.object()
                .with("mandate", mandate.id())
                .with("person", mandate.person())
                .with("role", mandate.role().code())
                .with("office", mandate.office())
                .with("begins", mandate.begins().toString());
        if (mandate.ends().isPresent()) {
            content = content.with("ends", mandate.ends().get().toString());
        }
        if (mandate.deputyOf().isPresent()) {
            content = content.with("deputyOf", mandate.deputyOf().get());
        }
        return Command.of(MandateKinds.MANDATE_BEGUN, 1, content)
                .withPersonal(Json.object().with("name", mandate.name()).with("contact", mandate.contact()))
                .about("mandate/" + mandate.id(), "office/" + mandate.office(), "persons");
    }

    /** The end of a mandate; {@code ends} is the first day without it. */
    public static Command ended(String mandate, LocalDate ends, String ground) {
        Json.Obj content = Json.object()
                .with("mandate", mandate)
                .with("ends", ends.toString())
                .with("ground", ground);
        return Command.of(MandateKinds.MANDATE_ENDED, 1, content).about("mandate/" + mandate);
    }

    /** The command as the system records it while the secretariat is being set up and there are no two officers yet. */
    public static Command bySetUp(Command command) {
        return new Command(
                command.kind(),
                command.schema(),
                command.content().with("origin", "system").with("cause", "set-up"),
                command.personal(),
                command.label(),
                command.precondition(),
                command.subjects(),
                command.onceKey());
    }

    /** The command with what must hold when it is recorded; conditions are not stored with proposals. */
    public static Command guarded(Command command) {
        if (command.kind().equals(MandateKinds.MANDATE_BEGUN)) {
            Precondition fits = officeFits(command.content());
            Precondition free = contactFree(command);
            return command.onlyIf(connection -> {
                Optional<Refusal> refusal = fits.check(connection);
                return refusal.isPresent() ? refusal : free.check(connection);
            });
        }
        if (command.kind().equals(MandateKinds.MANDATE_ENDED)) {
            String mandate = command.content().text("mandate");
            return command.onlyIf(new Absent(
                    "select 1 from identity.mandate_end_facts where mandate = ?",
                    mandate,
                    new Refusal("mandate-already-ended", Map.of("mandate", mandate))));
        }
        return command;
    }

    /** No two persons have one address, or neither could sign in by it. Asked when the act is recorded, so also of two proposals at once. */
    private static Precondition contactFree(Command command) {
        String contact = command.personal() instanceof Json.Obj personal
                        && personal.members().get("contact") instanceof Json.Str(String text)
                ? text.strip()
                : "";
        String person = command.content().text("person");
        return connection -> {
            if (contact.isEmpty()) {
                return Optional.empty();
            }
            try (var query =
                    connection.prepareStatement("select exists (select from (select distinct on (person) person,"
                            + " contact from identity.person_facts where name is not null order by person, number desc) known"
                            + " where lower(contact) = lower(?) and person <> ?)")) {
                query.setString(1, contact);
                query.setString(2, person);
                try (var row = query.executeQuery()) {
                    row.next();
                    return row.getBoolean(1) ? Optional.of(Refusal.of("address-of-another-person")) : Optional.empty();
                }
            }
        };
    }

    /** A role that speaks for a State needs a delegation, every other one an organ. */
    private static Precondition officeFits(Json.Obj content) {
        String office = content.text("office");
        boolean ofState = Role.of(content.text("role")).map(Role::isOfState).orElse(false);
        return connection -> {
            try (var query = connection.prepareStatement(
                    "select state is not null from identity.office_facts where office = ?")) {
                query.setString(1, office);
                try (var row = query.executeQuery()) {
                    if (!row.next()) {
                        return Optional.of(new Refusal("no-such-office", Map.of("office", office)));
                    }
                    return row.getBoolean(1) == ofState
                            ? Optional.empty()
                            : Optional.of(new Refusal("office-does-not-fit-role", Map.of("office", office)));
                }
            }
        };
    }
}
