package org.chancery.register.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {
    private static final List<Hash> LEAVES = IntStream.range(0, 70)
            .mapToObj(i -> Rfc6962.leaf(("leaf " + i).getBytes(StandardCharsets.UTF_8)))
            .toList();
    private static final Nodes NODES = Nodes.over(LEAVES);

    @ParameterizedTest
    @CsvFileSource(resources = "/tree/roots.csv", useHeadersInDisplayName = true)
    void the_eight_inputs_of_rfc_6962_give_their_roots(int size, String entry, String root) {
        assertThat(NewTree.of(size).hex()).isEqualTo(root);
        assertThat(NewTree.ENTRIES.get(size - 1)).isEqualTo(HexFormat.of().parseHex(entry == null ? "" : entry));
    }

    @Test
    void a_tree_grown_leaf_by_leaf_has_the_root_of_the_whole() {
        Frontier frontier = new Frontier();
        assertThat(frontier.root()).isEqualTo(Rfc6962.emptyRoot());
        for (int size = 1; size <= LEAVES.size(); size++) {
            frontier.append(LEAVES.get(size - 1));
            assertThat(frontier.root()).isEqualTo(NODES.root(size));
            assertThat(Frontier.of(size, frontier.edge()).root()).isEqualTo(frontier.root());
        }
    }

    @Test
    void a_growing_tree_names_each_subtree_once_when_it_is_complete() {
        Frontier frontier = new Frontier();
        List<String> named = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            frontier.append(LEAVES.get(i), (level, index, hash) -> {
                assertThat(hash).isEqualTo(NODES.node(level, index));
                named.add(level + "/" + index);
            });
        }
        assertThat(named).containsExactly("1/0", "1/1", "2/0", "1/2", "1/3", "2/1", "3/0");
    }

    @Test
    void every_inclusion_proof_holds_for_its_leaf_and_for_no_other() {
        for (int size = 1; size <= LEAVES.size(); size++) {
            for (int index = 0; index < size; index++) {
                InclusionProof proof = InclusionProof.make(NODES, index, size);
                assertThat(proof.holds(LEAVES.get(index), NODES.root(size))).isTrue();
                assertThat(proof.holds(LEAVES.get((index + 1) % 70), NODES.root(size)))
                        .isFalse();
            }
        }
    }

    @Test
    void every_consistency_proof_holds_for_its_roots_and_for_no_others() {
        for (int to = 1; to <= LEAVES.size(); to++) {
            for (int from = 1; from <= to; from++) {
                ConsistencyProof proof = ConsistencyProof.make(NODES, from, to);
                assertThat(proof.holds(NODES.root(from), NODES.root(to))).isTrue();
                assertThat(proof.holds(NODES.root(from), LEAVES.getLast())).isFalse();
                assertThat(proof.holds(LEAVES.getLast(), NODES.root(to))).isFalse();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 31, 33, 64})
    void a_hash_of_another_length_is_refused(int length) {
        assertThatThrownBy(() -> Hash.of(new byte[length])).hasMessageContaining("32 bytes, not " + length);
    }

    @Test
    void a_leaf_outside_the_tree_has_no_proof() {
        assertThatThrownBy(() -> InclusionProof.make(NODES, 5, 5)).hasMessageContaining("no leaf 5");
        assertThatThrownBy(() -> ConsistencyProof.make(NODES, 0, 5)).hasMessageContaining("from size 0");
        assertThatThrownBy(() -> ConsistencyProof.make(NODES, 6, 5)).hasMessageContaining("from size 6 to size 5");
    }

    @Test
    void an_edge_of_another_length_is_refused() {
        assertThatThrownBy(() -> Frontier.of(3, new byte[32])).hasMessageContaining("3 leaves");
    }

    private static final class NewTree {
        static final List<byte[]> ENTRIES = java.util.stream.Stream.of(
                        "",
                        "00",
                        "10",
                        "2021",
                        "3031",
                        "40414243",
                        "5051525354555657",
                        "606162636465666768696a6b6c6d6e6f")
                .map(HexFormat.of()::parseHex)
                .toList();

        static Hash of(int size) {
            Frontier frontier = new Frontier();
            ENTRIES.stream().limit(size).map(Rfc6962::leaf).forEach(frontier::append);
            return frontier.root();
        }
    }
}
