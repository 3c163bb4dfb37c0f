package org.chancery.register.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.chancery.register.ConformanceFolder;
import org.chancery.register.json.Json;
import org.junit.jupiter.api.Test;

/** The edge cases carry no verdict; ours is: refuse what is not canonical, of low order, or left with a low-order residue. */
class Ed25519VectorsTest {
    private static final Set<String> REFUSED = Set.of(
            "non_canonical_A", "non_canonical_R", "low_order_A", "low_order_R", "low_order_residue", "reencoded_k");

    @Test
    void each_edge_case_gets_our_verdict() throws IOException {
        byte[] file = Files.readAllBytes(ConformanceFolder.trust("cctv-ed25519/ed25519/ed25519vectors.json"));
        List<Json> vectors = ((Json.Arr) Json.parse(file)).items();
        int accepted = 0;
        for (Json item : vectors) {
            Json.Obj vector = (Json.Obj) item;
            boolean refuse = flags(vector).stream().anyMatch(REFUSED::contains);
            boolean holds = Ed25519.verify(
                    HexFormat.of().parseHex(vector.text("key")),
                    vector.text("msg").getBytes(StandardCharsets.UTF_8),
                    HexFormat.of().parseHex(vector.text("sig")));
            assertThat(holds)
                    .as("vector %s with %s", vector.get("number"), flags(vector))
                    .isEqualTo(!refuse);
            accepted += holds ? 1 : 0;
        }
        assertThat(vectors).hasSizeGreaterThan(100);
        assertThat(accepted).isPositive();
    }

    private static Set<String> flags(Json.Obj vector) {
        Json flags = vector.members().getOrDefault("flags", Json.NULL);
        return flags instanceof Json.Arr arr
                ? arr.items().stream().map(flag -> ((Json.Str) flag).value()).collect(Collectors.toSet())
                : Set.of();
    }
}
