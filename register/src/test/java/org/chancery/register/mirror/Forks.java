package org.chancery.register.mirror;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.chancery.register.Notes;
import org.chancery.register.TickedRegister;
import org.chancery.register.act.ActNumber;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.envelope.Opening;
import org.chancery.register.json.Json;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.note.SigningKey;
import org.chancery.register.read.LogReader;
import org.chancery.register.tree.Frontier;

/** A log that shares its beginning with another and was then written differently by whoever has the signing key. */
final class Forks {
    private Forks() {}

    /** All of the log, with another last act, signed with the real key. */
    static MirrorFixture.Parts of(TickedRegister register, LogReader log, LogReader same) throws IOException {
        long size = log.checkpoint().size();
        List<Envelope> envelopes = new java.util.ArrayList<>(log.envelopes(0, size));
        Opening other = Opening.of(
                new byte[32],
                new ContentDocument(Notes.KIND, 1, Json.object().with("title", "another past")).canonical());
        Envelope last = envelopes.removeLast();
        envelopes.add(new Envelope(last.kind(), last.recorded(), other.commitment(), last.personal()));
        Frontier tree = new Frontier();
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        ByteArrayOutputStream openings = new ByteArrayOutputStream();
        DataOutputStream entry = new DataOutputStream(entries);
        DataOutputStream opening = new DataOutputStream(openings);
        for (Envelope envelope : envelopes) {
            byte[] published = tree.size() == size - 1
                    ? other.published()
                    : same.opening(new ActNumber(tree.size())).orElseThrow().published();
            tree.append(envelope.leafHash());
            entry.writeShort(envelope.bytes().length);
            entry.write(envelope.bytes());
            opening.writeInt(published.length);
            opening.write(published);
        }
        SigningKey key = SigningKey.parse(Files.readString(register.fixture.folder.resolve("signing-1-1.key")));
        MirrorFixture.Parts parts = new MirrorFixture.Parts();
        parts.checkpoint = new Checkpoint(log.checkpoint().origin(), size, tree.root())
                .sign(List.of(key))
                .bytes();
        parts.entries = entries.toByteArray();
        parts.openings = openings.toByteArray();
        parts.published = new byte[0];
        return parts;
    }
}
