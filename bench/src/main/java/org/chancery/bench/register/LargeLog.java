package org.chancery.bench.register;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.register.act.Schemas;
import org.chancery.register.envelope.ContentDocument;
import org.chancery.register.envelope.Envelope;
import org.chancery.register.envelope.Kind;
import org.chancery.register.envelope.Opening;
import org.chancery.register.json.Json;
import org.chancery.register.note.Checkpoint;
import org.chancery.register.note.SigningKey;
import org.chancery.register.tiles.Bundle;
import org.chancery.register.tiles.TilePath;
import org.chancery.register.tiles.TilePath.Content;
import org.chancery.register.tree.Frontier;
import org.chancery.register.tree.Hash;

/** Writes a log of many acts into a folder, as an export would, without a database. */
final class LargeLog {
    private static final String ORIGIN = "register.example/large";

    private final Path folder;
    private final int size;
    private final Random random = new Random(17);
    private final SigningKey key = SigningKey.generate(ORIGIN);
    private final Frontier tree = new Frontier();
    private final List<List<Hash>> levels = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());

    LargeLog(Path folder, int size) {
        this.folder = folder;
        this.size = size;
    }

    void write() throws IOException {
        List<byte[]> entries = new ArrayList<>();
        List<byte[]> openings = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            add(i, entries, openings);
            if (entries.size() == TilePath.FULL || i == size - 1) {
                write(TilePath.holding(Content.ENTRIES, 0, i, size), Bundle.write(Content.ENTRIES, entries));
                write(TilePath.holding(Content.OPENINGS, 0, i, size), Bundle.write(Content.OPENINGS, openings));
                entries.clear();
                openings.clear();
            }
        }
        for (int level = 0; level < levels.size(); level++) {
            writeTiles(level, levels.get(level));
        }
        Checkpoint checkpoint = new Checkpoint(ORIGIN, size, tree.root());
        Files.write(folder.resolve("checkpoint"), checkpoint.sign(List.of(key)).bytes());
        Files.writeString(folder.resolve("vkey"), key.verifier() + "\n", StandardCharsets.UTF_8);
    }

    private void add(int number, List<byte[]> entries, List<byte[]> openings) {
        Kind kind = number == 0 ? Schemas.LOG_OPENED : NoteFacts.KIND;
        Json.Obj content = number == 0
                ? Json.object()
                        .with("origin", ORIGIN)
                        .with("vkey", key.verifier().toString())
                : Json.object().with("body", NoteFacts.BODY).with("title", "note " + number);
        Opening opening = Opening.of(salt(), new ContentDocument(kind, 1, content).canonical());
        Opening personal = Opening.of(salt(), Json.NULL.canonical());
        Envelope envelope = new Envelope(
                kind, Instant.ofEpochMilli(1_700_000_000_000L + number), opening.commitment(), personal.commitment());
        entries.add(envelope.bytes());
        openings.add(opening.published());
        levels.getFirst().add(envelope.leafHash());
        tree.append(envelope.leafHash(), (level, index, hash) -> {
            if (level % 8 == 0) {
                levels.get(level / 8).add(hash);
            }
        });
    }

    private void writeTiles(int level, List<Hash> hashes) throws IOException {
        for (int first = 0; first < hashes.size(); first += TilePath.FULL) {
            TilePath path = TilePath.holding(Content.HASHES, level, first, size);
            byte[] tile = new byte[path.width() * Hash.LENGTH];
            for (int i = 0; i < path.width(); i++) {
                hashes.get(first + i).copyTo(tile, i * Hash.LENGTH);
            }
            write(path, tile);
        }
    }

    private void write(TilePath path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path.path());
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private byte[] salt() {
        byte[] salt = new byte[Opening.SALT];
        random.nextBytes(salt);
        return salt;
    }
}
