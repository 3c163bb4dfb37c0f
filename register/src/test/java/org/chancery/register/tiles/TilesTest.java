package org.chancery.register.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.chancery.register.tiles.TilePath.Content;
import org.chancery.register.tree.Hash;
import org.chancery.register.tree.InclusionProof;
import org.chancery.register.tree.Nodes;
import org.chancery.register.tree.Rfc6962;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TilesTest {
    @ParameterizedTest
    @CsvSource({
        "HASHES,0,0,256,tile/0/000",
        "HASHES,1,1234067,256,tile/1/x001/x234/067",
        "HASHES,2,999,17,tile/2/999.p/17",
        "ENTRIES,0,1000,1,tile/entries/x001/000.p/1",
        "OPENINGS,0,7,256,opening/bundle/007"
    })
    void a_path_has_one_spelling(Content content, int level, long index, int width, String path) {
        TilePath tile = new TilePath(content, level, index, width);
        assertThat(tile.path()).isEqualTo(path);
        assertThat(TilePath.parse(path)).contains(tile);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tile/00/000", "tile/0/0", "tile/0/x000/000", "tile/0/001/002", "tile/64/000", "tile/0/000.p/0",
                "tile/0/000.p/256", "tile/0/000.p/01", "tile/-1/000", "tile/entries", "tile/entries/000/",
                        "opening/000",
                "tile/0/../000", "tile/0/x999/x999/x999/x999/x999/x999/x999/999"
            })
    void another_spelling_is_no_path(String path) {
        assertThat(TilePath.parse(path)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,272,256", "0,273,112", "1,0,256", "1,1,17", "2,0,1"})
    void a_tree_of_70000_leaves_has_the_tiles_that_the_specification_names(int level, long index, int width) {
        assertThat(TilePath.holding(Content.HASHES, level, index * 256, 70_000))
                .isEqualTo(new TilePath(Content.HASHES, level, index, width));
    }

    @Test
    void a_bundle_gives_back_its_pieces() {
        List<byte[]> pieces = List.of(new byte[] {1, 2}, new byte[0], new byte[700]);
        for (Content content : List.of(Content.ENTRIES, Content.OPENINGS)) {
            Bundle bundle = Bundle.of(content, Bundle.write(content, pieces));
            for (byte[] piece : pieces) {
                assertThat(bundle.advance()).isTrue();
                assertThat(bundle.piece()).isEqualTo(piece);
            }
            assertThat(bundle.advance()).isFalse();
        }
    }

    @Test
    void a_bundle_that_is_cut_short_is_refused() {
        byte[] whole = Bundle.write(Content.ENTRIES, List.of(new byte[5]));
        for (int length = 1; length < whole.length; length++) {
            Bundle bundle = Bundle.of(Content.ENTRIES, Arrays.copyOf(whole, length));
            assertThatThrownBy(bundle::advance).hasMessageContaining("cut short");
        }
        Bundle negative = Bundle.of(Content.OPENINGS, new byte[] {-1, -1, -1, -1, 0});
        assertThatThrownBy(negative::advance).hasMessageContaining("cut short");
    }

    @Test
    void an_entry_of_64_kib_is_refused() {
        assertThatThrownBy(() -> Bundle.write(Content.ENTRIES, List.of(new byte[65_536])))
                .hasMessageContaining("65,535");
    }

    @Test
    void proofs_made_from_tiles_are_the_proofs_of_the_tree() {
        int size = 70_000;
        List<Hash> leaves = IntStream.range(0, size)
                .mapToObj(i -> Rfc6962.leaf(new byte[] {(byte) i, (byte) (i >> 8), (byte) (i >> 16)}))
                .toList();
        Nodes memory = Nodes.over(leaves);
        TileNodes tiles = new TileNodes(
                path -> {
                    byte[] tile = new byte[path.width() * 32];
                    for (int i = 0; i < path.width(); i++) {
                        memory.node(path.level() * 8, path.first() + i).copyTo(tile, i * 32);
                    }
                    return tile;
                },
                size);
        assertThat(tiles.root(size)).isEqualTo(memory.root(size));
        for (long index : new long[] {0, 255, 256, 65_535, 65_536, 69_999}) {
            assertThat(InclusionProof.make(tiles, index, size).holds(leaves.get((int) index), memory.root(size)))
                    .isTrue();
        }
    }
}
