package org.chancery.register.writer;

import java.security.SecureRandom;
import java.time.Instant;
import org.chancery.register.act.Command;
import org.chancery.register.act.Schemas;
import org.chancery.register.act.UnknownAct;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.envelope.Kind;
import org.chancery.register.envelope.Opening;
import org.chancery.register.keys.ActKey;
import org.chancery.register.keys.ActKey.Part;
import org.chancery.register.tree.Hash;

/** A command with all that can be computed before its turn comes, on the caller's thread: commitments and sealed openings. */
record Prepared(
        Command command, ActKey key, Hash contentCommitment, Hash personalCommitment, byte[] content, byte[] personal) {
    private static final SecureRandom RANDOM = new SecureRandom();

    static Prepared of(Command command, Schemas schemas) {
        if (schemas.newest(command.kind()) != command.schema()) {
            throw new UnknownAct(
                    command.kind(), command.schema(), "new acts use version " + schemas.newest(command.kind()));
        }
        Opening content = Opening.of(
                salt(), new ContentDocument(command.kind(), command.schema(), command.content()).canonical());
        Opening personal = Opening.of(salt(), command.personal().canonical());
        ActKey key = ActKey.random();
        return new Prepared(
                command,
                key,
                content.commitment(),
                personal.commitment(),
                key.seal(Part.CONTENT, content.salted()),
                key.seal(Part.PERSONAL, personal.salted()));
    }

    Envelope envelope(Instant recorded) {
        Kind shown = command.label() == Command.PUBLIC ? command.kind() : Kind.RESTRICTED;
        return new Envelope(shown, recorded, contentCommitment, personalCommitment);
    }

    private static byte[] salt() {
        byte[] salt = new byte[Opening.SALT];
        RANDOM.nextBytes(salt);
        return salt;
    }
}
