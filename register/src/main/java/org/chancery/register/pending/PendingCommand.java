package org.chancery.register.pending;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.chancery.register.act.Command;
import org.chancery.register.act.Precondition;
import org.chancery.register.act.Stated;
import org.chancery.register.envelope.Arrival;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.envelope.Kind;
import org.chancery.register.envelope.Opening;
import org.chancery.register.json.Json;

/**
 * A restricted command as it was received: its commitments are fixed, so the salts are kept with it. Its precondition is a
 * {@link Stated} one or none.
 */
public record PendingCommand(Command command, Arrival arrival, byte[] contentSalt, byte[] personalSalt) {
    private static final SecureRandom RANDOM = new SecureRandom();

    /** With new salts. */
    public static PendingCommand received(Command command, Arrival arrival) {
        return new PendingCommand(command, arrival, salt(), salt());
    }

    /** What opens the content commitment. */
    public Opening content() {
        ContentDocument document =
                new ContentDocument(command.kind(), command.schema(), command.content(), Optional.of(arrival));
        return Opening.of(contentSalt, document.canonical());
    }

    /** What opens the personal commitment. */
    public Opening personalDocument() {
        return Opening.of(personalSalt, command.personal().canonical());
    }

    /** As it is sealed and stored. */
    public byte[] bytes() {
        return Json.object()
                .with("content", command.content())
                .with("contentSalt", base64(contentSalt))
                .with("id", arrival.id().toString())
                .with("kind", command.kind().name())
                .with("label", command.label())
                .with("once", command.onceKey().<Json>map(Json.Str::new).orElse(Json.NULL))
                .with("personal", command.personal())
                .with("personalSalt", base64(personalSalt))
                .with("received", arrival.at().toEpochMilli())
                .with("rule", rule())
                .with("schema", command.schema())
                .with(
                        "subjects",
                        new Json.Arr(command.subjects().stream()
                                .sorted()
                                .<Json>map(Json.Str::new)
                                .toList()))
                .canonical();
    }

    /** Reads what {@link #bytes()} wrote. */
    public static PendingCommand of(byte[] bytes) {
        Json.Obj stored = (Json.Obj) Json.parse(bytes);
        Set<String> subjects = ((Json.Arr) stored.get("subjects"))
                .items().stream().map(it -> ((Json.Str) it).value()).collect(Collectors.toSet());
        Command command = new Command(
                new Kind(stored.text("kind")),
                Math.toIntExact(stored.number("schema")),
                (Json.Obj) stored.get("content"),
                stored.get("personal"),
                Math.toIntExact(stored.number("label")),
                precondition(stored.get("rule")),
                subjects,
                stored.get("once") instanceof Json.Str(String key) ? Optional.of(key) : Optional.empty());
        Arrival arrival =
                new Arrival(UUID.fromString(stored.text("id")), Instant.ofEpochMilli(stored.number("received")));
        return new PendingCommand(
                command, arrival, base64(stored.text("contentSalt")), base64(stored.text("personalSalt")));
    }

    private Json rule() {
        return command.precondition() instanceof Stated(String rule, Json.Obj values)
                ? new Json.Arr(List.of(new Json.Str(rule), values))
                : Json.NULL;
    }

    private static Precondition precondition(Json rule) {
        return rule instanceof Json.Arr(List<Json> parts)
                ? new Stated(((Json.Str) parts.getFirst()).value(), (Json.Obj) parts.getLast())
                : Precondition.NONE;
    }

    private static byte[] salt() {
        byte[] salt = new byte[Opening.SALT];
        RANDOM.nextBytes(salt);
        return salt;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] base64(String text) {
        return Base64.getDecoder().decode(text);
    }
}
