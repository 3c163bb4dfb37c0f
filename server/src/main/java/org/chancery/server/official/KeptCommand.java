package org.chancery.server.official;

import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chancery.register.act.Command;
import org.chancery.register.act.Precondition;
import org.chancery.register.envelope.Kind;
import org.chancery.register.json.Json;

/** A command as bytes, without its conditions. */
final class KeptCommand {

    private KeptCommand() {}

    static byte[] write(Command command) {
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
        return kept.canonical();
    }

    static Command read(byte[] bytes) {
        Json.Obj kept = (Json.Obj) Json.parse(bytes);
        return new Command(
                new Kind(kept.text("kind")),
                (int) kept.number("schema"),
                (Json.Obj) kept.get("content"),
                kept.get("personal"),
                (int) kept.number("label"),
                Precondition.NONE,
                ((Json.Arr) kept.get("subjects"))
                        .items().stream().map(it -> ((Json.Str) it).value()).collect(Collectors.toSet()),
                kept.members().containsKey("once") ? Optional.of(kept.text("once")) : Optional.empty());
    }
}
