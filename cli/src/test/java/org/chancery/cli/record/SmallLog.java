package org.chancery.cli.record;

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

/** A signed log of a few acts in a folder, as an operator would publish it. */
final class SmallLog {

    private static final String ORIGIN = "register.example/small";

    private final SigningKey key = SigningKey.generate(ORIGIN);
    private final List<byte[]> entries = new ArrayList<>();
    private final List<byte[]> openings = new ArrayList<>();

    SmallLog() {
        add("log.opened", Json.object().with("origin", ORIGIN).with("vkey", vkey()));
    }

    String vkey() {
        return key.verifier().toString();
    }

    SmallLog add(String kind, Json.Obj content) {
        var opening = Opening.of(new byte[32], new ContentDocument(new Kind(kind), 1, content).canonical());
        var none = Opening.of(new byte[32], Json.NULL.canonical());
        var recorded = Instant.ofEpochMilli(1_000L + entries.size());
        entries.add(new Envelope(new Kind(kind), recorded, opening.commitment(), none.commitment()).bytes());
        openings.add(opening.published());
        return this;
    }

    /** Writes the log as it now is; returns the path of its entries. */
    Path writeTo(Path folder) throws IOException {
        var tree = new Frontier();
        var tile = new byte[entries.size() * 32];
        for (var i = 0; i < entries.size(); i++) {
            Rfc6962.leaf(entries.get(i)).copyTo(tile, i * 32);
            tree.append(Rfc6962.leaf(entries.get(i)));
        }
        var partial = "000.p/" + entries.size();
        var bundle = folder.resolve("tile/entries/" + partial);
        write(folder.resolve("tile/0/" + partial), tile);
        write(bundle, Bundle.write(Content.ENTRIES, entries));
        write(folder.resolve("opening/bundle/" + partial), Bundle.write(Content.OPENINGS, openings));
        var checkpoint = new Checkpoint(ORIGIN, tree.size(), tree.root());
        write(folder.resolve("checkpoint"), checkpoint.sign(List.of(key)).bytes());
        write(folder.resolve("vkey"), vkey().getBytes(StandardCharsets.UTF_8));
        return bundle;
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }
}
