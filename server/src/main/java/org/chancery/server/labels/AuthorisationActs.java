package org.chancery.server.labels;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.chancery.law.label.EventName;
import org.chancery.law.label.Reader;
import org.chancery.register.act.Absent;
import org.chancery.register.act.Command;
import org.chancery.register.act.Precondition;
import org.chancery.register.act.Refusal;
import org.chancery.register.json.Json;

/** Commands about authorisations, and about events with which labels fall. */
public final class AuthorisationActs {

    private AuthorisationActs() {}

    /**
     * Authorises a mandate. Public is that it happened; what it opens is personal, sealed, and can be erased. Refused as
     * {@code authorisation-exists} if the reference was used.
     */
    public static Command granted(Authorisation given) {
        return granted(given, "");
    }

    /** The same with why it is given, which is personal and sealed too. */
    public static Command granted(Authorisation given, String ground) {
        Json.Obj content = Json.object().with("authorisation", given.id()).with("mandate", given.mandate());
        return Command.of(AuthorisationKinds.GRANTED, 1, content)
                .withPersonal(ground.isEmpty() ? opened(given) : opened(given).with("ground", ground))
                .about("authorisation/" + given.id())
                .onlyIf(isNew(given.id()));
    }

    /**
     * Ends at once an authorisation and whatever the mandate had been given before it. Public is that it happened; the ground is personal.
     * Refused as {@link #ended}.
     */
    public static Command withdrawn(Authorisation given, String ground) {
        Json.Obj content = Json.object().with("authorisation", given.id()).with("mandate", given.mandate());
        return Command.of(AuthorisationKinds.ENDED, 1, content)
                .withPersonal(Json.object().with("ground", ground))
                .about("authorisation/" + given.id())
                .onlyIf(canEnd(given.id()));
    }

    /** The authorisation that a command of {@link #granted} gives; empty if its personal part is gone. */
    public static Optional<Authorisation> given(Command command) {
        return command.personal() instanceof Json.Obj opened && opened.members().containsKey("firstDay")
                ? Optional.of(OpenedReader.authorisation(command.content(), opened))
                : Optional.empty();
    }

    static Precondition isNew(String authorisation) {
        return new Absent(
                "select 1 from labels.authorisation_facts where authorisation = ?",
                authorisation,
                new Refusal("authorisation-exists", Map.of("authorisation", authorisation)));
    }

    /**
     * Ends an authorisation, and whatever the mandate had been given before it, after {@code lastDay}, or at once if that is empty. Refused as {@code no-such-authorisation} or
     * {@code authorisation-already-ended}.
     */
    public static Command ended(String authorisation, Optional<LocalDate> lastDay, String ground) {
        Json.Obj content = Json.object().with("authorisation", authorisation).with("ground", ground);
        if (lastDay.isPresent()) {
            content = content.with("lastDay", lastDay.get().toString());
        }
        return Command.of(AuthorisationKinds.ENDED, 1, content)
                .about("authorisation/" + authorisation)
                .onlyIf(canEnd(authorisation));
    }

    /** An event happened, with which labels that name it fall. Refused as {@code event-recorded} if it is recorded. */
    public static Command happened(EventName event, LocalDate date) {
        Json.Obj content = Json.object().with("event", event.name()).with("date", date.toString());
        return Command.of(AuthorisationKinds.EVENT_HAPPENED, 1, content)
                .about("label-event/" + event)
                .onlyIf(new Absent(
                        "select 1 from labels.event_facts where event = ?",
                        event.name(),
                        new Refusal("event-recorded", Map.of("event", event.name()))));
    }

    private static Json.Obj opened(Authorisation given) {
        Reader reader = given.reader();
        Json.Obj opened = Json.object()
                .with("actsFor", reader.actsFor().toString())
                .with("level", reader.level().name())
                .with("caveats", list(reader.caveats()))
                .with("cases", list(reader.cases()))
                .with("conflicts", list(reader.conflicts()))
                .with("everything", new Json.Bool(given.everything()))
                .with("firstDay", given.firstDay().toString());
        if (reader.briefedUntil().isPresent()) {
            opened = opened.with("briefedUntil", reader.briefedUntil().get().toString());
        }
        return given.lastDay().isPresent()
                ? opened.with("lastDay", given.lastDay().get().toString())
                : opened;
    }

    private static Json list(Collection<?> items) {
        return new Json.Arr(
                items.stream().<Json>map(it -> new Json.Str(it.toString())).toList());
    }

    static Precondition canEnd(String authorisation) {
        return connection -> {
            try (var query = connection.prepareStatement(
                    "select exists (select from labels.authorisation_facts where"
                            + " authorisation = ?), exists (select from labels.authorisation_end_facts where authorisation = ?)")) {
                query.setString(1, authorisation);
                query.setString(2, authorisation);
                try (var row = query.executeQuery()) {
                    row.next();
                    Map<String, String> which = Map.of("authorisation", authorisation);
                    return !row.getBoolean(1)
                            ? Optional.of(new Refusal("no-such-authorisation", which))
                            : row.getBoolean(2)
                                    ? Optional.of(new Refusal("authorisation-already-ended", which))
                                    : Optional.empty();
                }
            }
        };
    }
}
