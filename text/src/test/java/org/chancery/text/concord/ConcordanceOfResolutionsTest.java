package org.chancery.text.concord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.text.Material;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknReader;
import org.junit.jupiter.api.Test;

class ConcordanceOfResolutionsTest {
    private static final List<String> SYMBOLS = List.of("78_241", "79_62", "79_239", "80_58");

    static List<AknDocument> languages(String symbol) {
        return Material.resolutions().stream()
                .filter(f -> f.getFileName().toString().startsWith("A_RES_" + symbol + "-"))
                .sorted((a, b) -> Boolean.compare(
                        b.toString().contains("English"), a.toString().contains("English")))
                .map(f -> AknReader.read(Material.read(f)))
                .toList();
    }

    @Test
    void six_languages_align_without_false_alarm_and_the_one_real_difference_is_found() {
        List<String> found = new ArrayList<>();
        for (String symbol : SYMBOLS) {
            Concordance concordance = Concordance.of(languages(symbol));
            assertThat(concordance.languages()).hasSize(6);
            assertThat(concordance.rows()).allMatch(row -> row.units().stream().allMatch(Optional::isPresent));
            concordance.divergences().forEach(d -> found.add(symbol + " " + d.format()));
        }
        assertThat(found)
                .containsExactly(
                        "78_241 container_7/p1 [spa] reference: A/HRC/RES/51/22 / A/RES/51/22",
                        "79_62 container_10/p1 [spa] reference: A/HRC/RES/51/22 / A/RES/51/22");
    }
}
