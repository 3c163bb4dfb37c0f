package org.chancery.register;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.register.act.ActNumber;
import org.chancery.register.act.Command;
import org.chancery.register.act.Precondition;
import org.chancery.register.act.Refusal;
import org.chancery.register.act.Schemas;
import org.chancery.register.act.Ticks;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.json.Json;
import org.chancery.register.note.VerifierKey;
import org.chancery.register.store.Head;

/** The acts by which the register speaks about itself. */
final class OwnCommands {
    private OwnCommands() {}

    static Command open(String origin, VerifierKey key, Optional<Ticks> ticks) {
        Json.Obj content = withTicks(
                Json.object()
                        .with("format", Envelope.VERSION)
                        .with("ordinal", 1)
                        .with("origin", origin)
                        .with("vkey", key.toString()),
                ticks);
        return Command.of(Schemas.LOG_OPENED, 1, content)
                .onlyIf(connection -> Head.read(connection).ordinal() == 0
                        ? Optional.empty()
                        : Optional.of(Refusal.of("log-already-open")));
    }

    /** Names when the log ticks; says nothing where restricted acts are off. */
    static Json.Obj withTicks(Json.Obj opening, Optional<Ticks> ticks) {
        return ticks.map(it -> opening.with(
                        "ticks",
                        Json.object().with("every", it.every().toMillis()).with("places", it.places())))
                .orElse(opening);
    }

    static Command rotate(VerifierKey fresh, List<VerifierKey> before, Instant end) {
        Json.Obj content = Json.object()
                .with(
                        "before",
                        new Json.Arr(before.stream()
                                .filter(key -> !key.equals(fresh))
                                .<Json>map(key -> new Json.Str(key.toString()))
                                .toList()))
                .with("bothSignUntil", end.toEpochMilli())
                .with("vkey", fresh.toString());
        return Command.of(Schemas.LOG_KEY_ROTATED, 1, content).once("log.key-rotated " + fresh);
    }

    static Command publish(ActNumber number) {
        return Command.of(Schemas.ACT_PUBLISHED, 1, Json.object().with("number", number.value()))
                .onlyIf(isRestricted(number));
    }

    private static Precondition isRestricted(ActNumber number) {
        return connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select label_id from register.opening where number = ? and content <> ''")) {
                select.setLong(1, number.value());
                try (ResultSet row = select.executeQuery()) {
                    return row.next() && row.getInt(1) > Command.PUBLIC
                            ? Optional.empty()
                            : Optional.of(new Refusal("not-restricted", Map.of("number", number.toString())));
                }
            }
        };
    }
}
