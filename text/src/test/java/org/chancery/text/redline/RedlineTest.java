package org.chancery.text.redline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.chancery.text.Material;
import org.chancery.text.TextException;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknReader;
import org.chancery.text.akn.Element;
import org.junit.jupiter.api.Test;

class RedlineTest {
    @Test
    void a_redline_applied_to_the_old_version_gives_the_new() {
        long seed = 20261122;
        System.out.println("seed " + seed);
        RandomTexts texts = new RandomTexts(seed);
        for (int i = 0; i < 10_000; i++) {
            Element before = texts.text(1 + i % 6);
            Element after = texts.edited(before);
            Redline redline = Redline.compare(before, after);
            assertThat(redline.apply(before)).as("text %d", i).isEqualTo(Redline.joined(after));
        }
    }

    @Test
    void a_redline_is_not_applied_to_another_version() {
        RandomTexts texts = new RandomTexts(1);
        Redline redline = Redline.compare(texts.text(2), texts.text(2));
        assertThatThrownBy(() -> redline.apply(texts.text(3))).isInstanceOf(TextException.class);
    }

    @Test
    void successive_resolutions_are_compared_exactly() {
        for (String pair : List.of("79_239 80_58", "78_241 79_62")) {
            AknDocument before = english(pair.split(" ")[0]);
            AknDocument after = english(pair.split(" ")[1]);
            long start = System.nanoTime();
            Redline redline = Redline.compare(before.work(), after.work());
            System.out.println(pair + " " + (System.nanoTime() - start) / 1_000_000 + " ms");
            assertThat(redline.before()).isEqualTo(Redline.joined(before.work()));
            assertThat(redline.after()).isEqualTo(Redline.joined(after.work()));
        }
    }

    private static AknDocument english(String symbol) {
        return Material.resolutions().stream()
                .filter(f ->
                        f.toString().contains("A_RES_" + symbol) && f.toString().contains("English"))
                .map(f -> AknReader.read(Material.read(f)))
                .findFirst()
                .orElseThrow();
    }
}
