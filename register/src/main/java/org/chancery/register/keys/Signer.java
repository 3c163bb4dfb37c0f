package org.chancery.register.keys;

import java.time.Instant;
import java.util.Optional;
import org.chancery.register.json.Json;
import org.chancery.register.note.VerifierKey;

/**
 * A key that signs, or has signed, the checkpoints of a log.
 *
 * @param file name of the key's file in the key folder
 * @param vkey its public part
 * @param ordinal which log it signs: 1, or more for a successor
 * @param until end of its use; empty for the newest key
 * @param announced whether an act in the log names it
 */
record Signer(String file, VerifierKey vkey, int ordinal, Optional<Instant> until, boolean announced) {
    boolean signsAt(Instant now) {
        return until.isEmpty() || now.isBefore(until.get());
    }

    Signer endingAt(Instant end) {
        return new Signer(file, vkey, ordinal, Optional.of(end), announced);
    }

    Signer asAnnounced() {
        return new Signer(file, vkey, ordinal, until, true);
    }

    Json.Obj json() {
        return Json.object()
                .with("announced", new Json.Bool(announced))
                .with("file", file)
                .with("ordinal", ordinal)
                .with(
                        "until",
                        until.<Json>map(end -> new Json.Int(end.toEpochMilli())).orElse(Json.NULL))
                .with("vkey", vkey.toString());
    }

    static Signer of(Json json) {
        Json.Obj signer = (Json.Obj) json;
        return new Signer(
                signer.text("file"),
                VerifierKey.parse(signer.text("vkey")),
                (int) signer.number("ordinal"),
                signer.get("until") instanceof Json.Int(long end)
                        ? Optional.of(Instant.ofEpochMilli(end))
                        : Optional.empty(),
                signer.get("announced").equals(new Json.Bool(true)));
    }
}
