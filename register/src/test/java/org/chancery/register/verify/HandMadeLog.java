package org.chancery.register.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.envelope.Kind;
import org.chancery.register.envelope.Opening;
import org.chancery.register.json.Json;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.note.SigningKey;
import org.chancery.register.tiles.Bundle;
import org.chancery.register.tiles.TilePath.Content;
import org.chancery.register.tree.Frontier;
import org.chancery.register.tree.Rfc6962;

/** A short log, properly signed by an operator who writes into it what no register would. */
final class HandMadeLog {
    private static final String ORIGIN = "register.example/hand-made";

    private final SigningKey key = SigningKey.generate(ORIGIN);
    private final List<byte[]> entries = new ArrayList<>();
    private final List<byte[]> openings = new ArrayList<>();

    HandMadeLog() {
        Json.Obj opened =
                Json.object().with("origin", ORIGIN).with("vkey", key.verifier().toString());
        add("log.opened", "log.opened", 1_000, opened);
    }

    HandMadeLog add(String shownKind, String realKind, long recorded, Json.Obj content) {
        Opening opening = Opening.of(new byte[32], new ContentDocument(new Kind(realKind), 1, content).canonical());
        Opening none = Opening.of(new byte[32], Json.NULL.canonical());
        Envelope envelope = new Envelope(
                new Kind(shownKind), Instant.ofEpochMilli(recorded), opening.commitment(), none.commitment());
        return add(envelope.bytes(), opening.published());
    }

    HandMadeLog add(byte[] entry, byte[] opening) {
        entries.add(entry);
        openings.add(opening);
        return this;
    }

    Report verify(Path folder) throws IOException {
        Frontier tree = new Frontier();
        byte[] tile = new byte[entries.size() * 32];
        for (int i = 0; i < entries.size(); i++) {
            Rfc6962.leaf(entries.get(i)).copyTo(tile, i * 32);
            tree.append(Rfc6962.leaf(entries.get(i)));
        }
        String partial = "000.p/" + entries.size();
        write(folder.resolve("tile/0/" + partial), tile);
        write(folder.resolve("tile/entries/" + partial), Bundle.write(Content.ENTRIES, entries));
        write(folder.resolve("opening/bundle/" + partial), Bundle.write(Content.OPENINGS, openings));
        Checkpoint checkpoint = new Checkpoint(ORIGIN, tree.size(), tree.root());
        write(folder.resolve("checkpoint"), checkpoint.sign(List.of(key)).bytes());
        write(folder.resolve("vkey"), key.verifier().toString().getBytes(StandardCharsets.UTF_8));
        return Verifier.of(new FolderSource(folder)).run();
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
