package org.chancery.register.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.register.ConformanceFolder;
import org.chancery.register.json.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published Merkle vectors, where a refusal counts as much as an acceptance. */
class MerkleVectorsTest {
    /** Some vectors count in 64 bits without sign, which our JSON refuses; here they become text. */
    private static final String BEYOND_53_BITS = ": ([0-9]{16,})";

    @ParameterizedTest
    @CsvSource({"inclusion,46", "consistency,54", "subtreeinclusion,101", "subtreeconsistency,60"})
    void every_vector_gets_its_verdict(String family, int atLeast) throws IOException {
        List<Path> files = ConformanceFolder.files(
                ConformanceFolder.trust("merkle/testdata").resolve(family), ".json");
        List<String> wrong = new ArrayList<>();
        for (Path file : files) {
            Json.Obj vector = (Json.Obj) Json.parse(Files.readString(file).replaceAll(BEYOND_53_BITS, ": \"$1\""));
            boolean refuse = vector.get("wantErr").equals(new Json.Bool(true));
            if (accepts(family, vector) == refuse) {
                wrong.add(file.getFileName() + ": " + vector.text("desc"));
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(files).hasSizeGreaterThanOrEqualTo(atLeast);
    }

    private static boolean accepts(String family, Json.Obj vector) {
        try {
            List<Hash> path = ((Json.Arr) nullable(vector, "proof"))
                    .items().stream().map(MerkleVectorsTest::hash).toList();
            return switch (family) {
                case "inclusion" ->
                    new InclusionProof(number(vector, "leafIdx"), number(vector, "treeSize"), path)
                            .holds(hash(vector.get("leafHash")), hash(vector.get("root")));
                case "consistency" ->
                    new ConsistencyProof(number(vector, "size1"), number(vector, "size2"), path)
                            .holds(hash(vector.get("root1")), hash(vector.get("root2")));
                case "subtreeconsistency" ->
                    new SubtreeProof(number(vector, "start"), number(vector, "end"), number(vector, "size"), path)
                            .holds(hash(vector.get("root1")), hash(vector.get("root2")));
                default -> acceptsInSubtree(vector, path);
            };
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean acceptsInSubtree(Json.Obj vector, List<Hash> path) {
        long start = number(vector, "start");
        long end = number(vector, "end");
        return SubtreeProof.isSubtree(start, end)
                && new InclusionProof(number(vector, "leafIdx") - start, end - start, path)
                        .holds(hash(vector.get("leafHash")), hash(vector.get("root")));
    }

    private static long number(Json.Obj vector, String name) {
        return vector.get(name) instanceof Json.Str(String unsigned)
                ? Long.parseUnsignedLong(unsigned)
                : vector.number(name);
    }

    private static Json nullable(Json.Obj vector, String name) {
        Json value = vector.members().get(name);
        return value == null || value.equals(Json.NULL) ? new Json.Arr(List.of()) : value;
    }

    /** Some vectors name a root "don't care 1": no hash, but one that only has to equal itself. */
    private static Hash hash(Json value) {
        String text = ((Json.Str) value).value();
        byte[] bytes = java.util.Base64.getDecoder().decode(text);
        return new String(bytes, StandardCharsets.ISO_8859_1).startsWith("don't care")
                ? Rfc6962.leaf(bytes)
                : Hash.of(bytes);
    }
}
