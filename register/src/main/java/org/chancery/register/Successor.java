package org.chancery.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.chancery.register.act.Command;
import org.chancery.register.act.Refusal;
import org.chancery.register.act.Schemas;
import org.chancery.register.act.Ticks;
import org.chancery.register.json.Json;
import org.chancery.register.keys.KeyFolder;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.note.VerifierKey;
import org.chancery.register.store.Head;
import org.chancery.register.store.KnownActs;
import org.chancery.register.store.TickRows;

/**
 * The log that follows after a loss.
 *
 * @param origin first origin with the suffix /2, /3 …
 * @param ordinal 2 or more
 * @param command its first own act
 * @param ticks when it records restricted acts, as its predecessor did
 */
record Successor(String origin, int ordinal, Command command, Optional<Ticks> ticks) {
    /** Origin of the n-th log: the first origin, with the suffix /n from the second on. */
    static String origin(String first, int ordinal) {
        return ordinal == 1 ? first : first + "/" + ordinal;
    }

    /** Makes the new key and lets the key folder go over to the new log; refused where nothing is lost. */
    static Successor prepare(RegisterSettings settings, KeyFolder keys, Connection connection)
            throws IOException, SQLException {
        StartCheck check = new StartCheck(settings, keys, connection);
        check.requireSafeDatabase();
        StartCheck.Found found = check.inspect();
        Head head = found.head();
        boolean interrupted = keys.ordinal() == head.ordinal() + 1;
        if (head.ordinal() == 0 || !interrupted && found.signed().isPresent() && found.keepsWhatWasSigned()) {
            throw new LogRefused("nothing is lost: open the register as usual, no successor log is needed");
        }
        Optional<byte[]> note = interrupted ? keys.earlierCheckpointNote(head.ordinal()) : keys.checkpointNote();
        int ordinal = head.ordinal() + 1;
        String first = settings.origin().replaceFirst("/" + head.ordinal() + "$", "");
        String origin = origin(head.ordinal() == 1 ? settings.origin() : first, ordinal);
        VerifierKey key = keys.openLog(origin, ordinal);
        String oldOrigin = KnownActs.origin(connection, head.ordinal());
        Optional<Ticks> ticks = TickRows.ticks(connection, head.ordinal());
        Json.Obj content = OwnCommands.withTicks(
                Json.object()
                        .with("format", 1)
                        .with("lost", lost(head, note, found))
                        .with("ordinal", ordinal)
                        .with("origin", origin)
                        .with("previous", previous(oldOrigin, note))
                        .with("vkey", key.toString()),
                ticks);
        return new Successor(origin, ordinal, command(content, head.ordinal()), ticks);
    }

    private static Json previous(String origin, Optional<byte[]> note) {
        return Json.object()
                .with(
                        "checkpoint",
                        note.<Json>map(bytes -> new Json.Str(new String(bytes, StandardCharsets.UTF_8)))
                                .orElse(Json.NULL))
                .with("origin", origin);
    }

    /** The numbers that were signed once and are not in the database any more, and whether those that are there were changed. */
    private static Json lost(Head head, Optional<byte[]> note, StartCheck.Found found) {
        long signed = note.map(bytes -> Checkpoint.unverified(bytes).size()).orElse(head.size());
        return Json.object()
                .with("changed", new Json.Bool(found.rootAtSigned().isPresent() && !found.keepsWhatWasSigned()))
                .with("from", head.size())
                .with("to", Math.max(head.size(), signed));
    }

    private static Command command(Json.Obj content, int before) {
        return Command.of(Schemas.LOG_SUCCEEDED, 1, content)
                .onlyIf(connection -> Head.read(connection).ordinal() == before
                        ? Optional.empty()
                        : Optional.of(new Refusal("log-already-succeeded", Map.of("ordinal", "" + (before + 1)))));
    }
}
