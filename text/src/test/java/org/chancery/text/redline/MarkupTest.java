package org.chancery.text.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.Material;
import org.chancery.text.Schema;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknReader;
import org.chancery.text.akn.AknWriter;
import org.chancery.text.akn.Element;
import org.chancery.text.export.HtmlPage;
import org.junit.jupiter.api.Test;

class MarkupTest {
    @Test
    void both_versions_stand_in_one_well_formed_text_without_repeated_identifiers() {
        long seed = 7;
        System.out.println("seed " + seed);
        RandomTexts texts = new RandomTexts(seed);
        for (int i = 0; i < 500; i++) {
            Element before = texts.text(1 + i % 5);
            Element after = org.chancery.text.akn.Eids.assign(texts.edited(before));
            Element marked = Markup.of(Redline.compare(before, after));

            assertThat(AknReader.read(AknWriter.write(marked)).root()).isNotNull();
            AknReader.read(HtmlPage.of(marked, "Rev.1", "en").replace("<!DOCTYPE html>", ""));
            Set<String> seen = new HashSet<>();
            marked.descendants()
                    .flatMap(e -> e.eId().stream())
                    .forEach(id -> assertThat(seen.add(id)).as(id).isTrue());
        }
    }

    @Test
    void the_marked_text_of_successive_resolutions_is_valid() {
        for (String pair : List.of("79_239 80_58", "78_241 79_62")) {
            AknDocument before = english(pair.split(" ")[0]);
            AknDocument after = english(pair.split(" ")[1]);
            Element marked = Markup.of(Redline.compare(before.work(), after.work()));
            Element meta = after.work().child("meta").orElseThrow();
            Element old = marked.child("meta").orElseThrow();
            Element clean = org.chancery.text.akn.Trees.replace(marked, old, List.of(meta));
            String xml = AknWriter.write(after.withRoot(after.root().withChildren(List.of(clean))));
            assertThat(Schema.errors(xml)).as(pair).isEmpty();
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
