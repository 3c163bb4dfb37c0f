package org.chancery.server.official;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.register.act.Command;
import org.chancery.register.act.Precondition;
import org.chancery.register.act.Stated;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;

/**
 * A command as bytes. A condition is kept if it is {@link Stated}. A function cannot be: a public command gets it again from a
 * {@link org.chancery.server.ledger.CommandGuard}, a restricted one with it is refused.
 */
final class KeptCommand {

    private KeptCommand() {}

    static byte[] write(Command command) {
        boolean lost = command.precondition() != Precondition.NONE && !(command.precondition() instanceof Stated);
        if (lost && command.label() != Command.PUBLIC) {
            throw new IllegalArgumentException(
                    "a restricted act waits, perhaps until after a restart: state its condition as the name of a rule");
        }
        Json.Obj kept = Json.object()
                .with("kind", command.kind().name())
                .with("schema", command.schema())
                .with("content", command.content())
                .with("personal", command.personal())
                .with("label", command.label())
                .with(
                        "subjects",
                        new Json.Arr(new TreeSet<>(command.subjects())
                                .stream().map(it -> (Json) new Json.Str(it)).toList()));
        if (command.onceKey().isPresent()) {
            kept = kept.with("once", command.onceKey().get());
        }
        if (command.precondition() instanceof Stated(String rule, Json.Obj values)) {
            kept = kept.with("rule", Json.object().with("name", rule).with("values", values));
        }
        return kept.canonical();
    }

    private static Precondition condition(Json.Obj kept) {
        return kept.members().get("rule") instanceof Json.Obj rule
                ? new Stated(rule.text("name"), (Json.Obj) rule.get("values"))
                : Precondition.NONE;
    }

    static Command read(byte[] bytes) {
        Json.Obj kept = (Json.Obj) Json.parse(bytes);
        return new Command(
                new Kind(kept.text("kind")),
                (int) kept.number("schema"),
                (Json.Obj) kept.get("content"),
                kept.get("personal"),
                (int) kept.number("label"),
                condition(kept),
                ((Json.Arr) kept.get("subjects"))
                        .items().stream().map(it -> ((Json.Str) it).value()).collect(Collectors.toSet()),
                kept.members().containsKey("once") ? Optional.of(kept.text("once")) : Optional.empty());
    }
}
