package org.chancery.register.writer;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.chancery.register.act.Command;
import org.chancery.register.act.Rules;
import org.chancery.register.act.Schemas;
import org.chancery.register.act.UnknownAct;
import org.chancery.register.envelope.Arrival;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.envelope.Kind;
import org.chancery.register.envelope.Opening;
import org.chancery.register.envelope.Padding;
import org.chancery.register.json.Json;
import org.chancery.register.keys.ActKey;
import org.chancery.register.keys.ActKey.Part;
import org.chancery.register.pending.PendingCommand;
import org.chancery.register.tree.Hash;

/**
 * A command with all that can be computed before its turn comes, on the caller's thread: commitments and sealed openings.
 *
 * @param command in the newest version of its schema, with a precondition that can be asked
 * @param label of its leaf's opening
 * @param key seals both openings
 * @param contentCommitment to the content document
 * @param personalCommitment to the personal document
 * @param content sealed opening of the content
 * @param personal sealed opening of the personal document
 * @param arrival how a restricted act came in
 */
record Prepared(
        Command command,
        int label,
        ActKey key,
        Hash contentCommitment,
        Hash personalCommitment,
        byte[] content,
        byte[] personal,
        Optional<Arrival> arrival) {
    /** Label of a dummy, which no reader has. */
    private static final int NOBODY = -1;

    private static final SecureRandom RANDOM = new SecureRandom();

    static Prepared of(Command command, Schemas schemas, Rules rules) {
        if (schemas.newest(command.kind()) != command.schema()) {
            throw new UnknownAct(
                    command.kind(), command.schema(), "new acts use version " + schemas.newest(command.kind()));
        }
        Opening content = Opening.of(
                salt(), new ContentDocument(command.kind(), command.schema(), command.content()).canonical());
        Opening personal = Opening.of(salt(), command.personal().canonical());
        return sealed(
                command.onlyIf(rules.resolved(command.precondition())),
                command.label(),
                ActKey.random(),
                content,
                personal,
                Optional.empty(),
                Sizes.AS_THEY_ARE);
    }

    /** A restricted act at its tick, padded to the sizes of that tick. */
    static Prepared of(PendingCommand pending, Schemas schemas, Rules rules, ActKey key, Sizes sizes) {
        Command stored = pending.command();
        Command current = new Command(
                stored.kind(),
                schemas.newest(stored.kind()),
                schemas.upgrade(stored.kind(), stored.schema(), stored.content()),
                stored.personal(),
                stored.label(),
                rules.resolved(stored.precondition()),
                stored.subjects(),
                stored.onceKey());
        return sealed(
                current,
                stored.label(),
                key,
                pending.content(),
                pending.personalDocument(),
                Optional.of(pending.arrival()),
                sizes);
    }

    /** What fills a place that no act takes. */
    static Prepared dummy(ActKey key, Sizes sizes) {
        Command nothing = Command.of(Schemas.LOG_DUMMY, 1, Json.object());
        Opening content = Opening.of(salt(), new ContentDocument(nothing.kind(), 1, nothing.content()).canonical());
        Opening personal = Opening.of(salt(), Json.NULL.canonical());
        return sealed(nothing, NOBODY, key, content, personal, Optional.empty(), sizes);
    }

    private static Prepared sealed(
            Command command,
            int label,
            ActKey key,
            Opening content,
            Opening personal,
            Optional<Arrival> arrival,
            Sizes sizes) {
        return new Prepared(
                command,
                label,
                key,
                content.commitment(),
                personal.commitment(),
                key.seal(Part.CONTENT, padded(content, sizes.content())),
                key.seal(Part.PERSONAL, padded(personal, sizes.personal())),
                arrival);
    }

    private static byte[] padded(Opening opening, int size) {
        byte[] salted = opening.salted();
        return size == 0 ? salted : Padding.pad(salted, size);
    }

    Envelope envelope(Instant recorded) {
        Kind shown = label == Command.PUBLIC ? command.kind() : Kind.RESTRICTED;
        return new Envelope(shown, recorded, contentCommitment, personalCommitment);
    }

    private static byte[] salt() {
        byte[] salt = new byte[Opening.SALT];
        RANDOM.nextBytes(salt);
        return salt;
    }
}
