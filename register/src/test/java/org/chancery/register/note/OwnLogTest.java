package org.chancery.register.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.chancery.register.ConformanceFolder;
import org.chancery.register.json.Json;
import org.chancery.register.tiles.Bundle;
import org.chancery.register.tiles.TilePath;
import org.chancery.register.tree.ConsistencyProof;
import org.chancery.register.tree.Frontier;
import org.chancery.register.tree.Hash;
import org.chancery.register.tree.InclusionProof;
import org.chancery.register.tree.Rfc6962;
import org.junit.jupiter.api.Test;

/** A complete small log made by somebody else: checkpoint, tiles, entries and proofs agree with ours. */
class OwnLogTest {
    @Test
    void the_log_of_eight_entries_verifies() throws IOException {
        Path log = ConformanceFolder.trust("own-8");
        VerifierKey key =
                VerifierKey.parse(Files.readString(log.resolve("vkey")).strip());
        Checkpoint checkpoint = Checkpoint.open(Files.readAllBytes(log.resolve("checkpoint")), List.of(key));
        TilePath entries = TilePath.holding(TilePath.Content.ENTRIES, 0, 0, checkpoint.size());
        TilePath hashes = TilePath.holding(TilePath.Content.HASHES, 0, 0, checkpoint.size());
        byte[] tile = Files.readAllBytes(log.resolve(hashes.path()));
        Bundle bundle = Bundle.of(entries.content(), Files.readAllBytes(log.resolve(entries.path())));
        Frontier tree = new Frontier();
        while (bundle.advance()) {
            Hash leaf = Rfc6962.leaf(bundle.piece());
            assertThat(Hash.at(tile, (int) tree.size() * 32)).isEqualTo(leaf);
            tree.append(leaf);
        }
        assertThat(tree.size()).isEqualTo(8);
        assertThat(tree.root()).isEqualTo(checkpoint.root());
    }

    @Test
    void its_proofs_and_checkpoints_hold() throws IOException {
        Json.Obj proofs = (Json.Obj)
                Json.parse(Files.readAllBytes(ConformanceFolder.trust("own-8").resolve("proofs.json")));
        VerifierKey key = VerifierKey.parse(proofs.text("vkey"));
        for (Json item : ((Json.Arr) proofs.get("inclusion")).items()) {
            Json.Obj proof = (Json.Obj) item;
            assertThat(new InclusionProof(proof.number("index"), proof.number("size"), path(proof))
                            .holds(hash(proof, "leaf"), hash(proof, "root")))
                    .isTrue();
        }
        for (Json item : ((Json.Arr) proofs.get("consistency")).items()) {
            Json.Obj proof = (Json.Obj) item;
            assertThat(new ConsistencyProof(proof.number("size1"), proof.number("size2"), path(proof))
                            .holds(hash(proof, "root1"), hash(proof, "root2")))
                    .isTrue();
        }
        ((Json.Obj) proofs.get("checkpoints")).members().forEach((size, note) -> {
            byte[] bytes = ((Json.Str) note).value().getBytes(StandardCharsets.UTF_8);
            assertThat(Checkpoint.open(bytes, List.of(key)).size()).isEqualTo(Long.parseLong(size));
        });
    }

    private static List<Hash> path(Json.Obj proof) {
        return ((Json.Arr) proof.get("proof"))
                .items().stream()
                        .map(item -> Hash.fromBase64(((Json.Str) item).value()))
                        .toList();
    }

    private static Hash hash(Json.Obj proof, String name) {
        return Hash.fromBase64(proof.text(name));
    }
}
