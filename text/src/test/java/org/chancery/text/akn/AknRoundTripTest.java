package org.chancery.text.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.chancery.text.Material;
import org.chancery.text.TextException;
import org.junit.jupiter.api.Test;

class AknRoundTripTest {
    private static final String AKN = "xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"";

    @Test
    void unknown_elements_comments_and_prefixes_survive() {
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!--before-->\n<akomaNtoso " + AKN
                + " xmlns:x=\"urn:x\"><act name=\"act\"><!--inside--><x:own x:a=\"1\">kept &amp; whole</x:own>"
                + "<?app do this?></act></akomaNtoso>\n";

        assertThat(AknWriter.write(AknReader.read(xml))).isEqualTo(xml);
    }

    @Test
    void what_is_written_is_read_again_as_the_same_tree() {
        List<Path> resolutions = Material.resolutions();
        assertThat(resolutions).hasSize(24);
        for (Path file : resolutions) {
            AknDocument document = AknReader.read(Material.read(file));
            assertThat(AknReader.read(AknWriter.bytes(document)))
                    .as(file.toString())
                    .isEqualTo(document);
        }
    }

    @Test
    void a_malformed_document_is_refused_with_its_place() {
        assertThatThrownBy(() -> AknReader.read("<act>\n  <p>text</act>"))
                .isInstanceOfSatisfying(TextException.class, e -> {
                    assertThat(e.problems().getFirst().line()).isEqualTo(2);
                    assertThat(e.problems().getFirst().code()).isEqualTo("malformed-xml");
                });
    }

    @Test
    void a_document_type_with_an_external_entity_is_refused() {
        assertThatThrownBy(() -> AknReader.read(
                        "<!DOCTYPE act [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><act><p>&e;</p></act>"))
                .isInstanceOf(TextException.class)
                .hasMessageContaining("document type");
    }

    @Test
    void a_million_nested_elements_are_refused() {
        assertThatThrownBy(() -> AknReader.read("<p>".repeat(1_000_000))).isInstanceOf(TextException.class);
    }

    @Test
    void identifiers_that_are_there_are_kept_and_missing_ones_completed() {
        Element root = AknReader.read("<body " + AKN + "><article eId=\"old\"><num>Article 1</num><content><p/>"
                        + "<p eId=\"old__p_1\"/></content></article><article><num>2</num></article></body>")
                .root();

        List<String> ids =
                Eids.complete(root).descendants().flatMap(e -> e.eId().stream()).toList();

        assertThat(ids).containsExactly("old", "old__p_2", "old__p_1", "art_2");
    }
}
