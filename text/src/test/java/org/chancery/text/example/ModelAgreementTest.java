package org.chancery.text.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.chancery.text.Schema;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknReader;
import org.chancery.text.akn.AknWriter;
import org.chancery.text.akn.Checks;
import org.chancery.text.akn.Element;
import org.chancery.text.concord.Concordance;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.draft.DraftReader;
import org.chancery.text.draft.DraftWriter;
import org.chancery.text.structure.Definitions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelAgreementTest {
    @ParameterizedTest
    @ValueSource(strings = {"agreement", "consolidated-1"})
    void each_version_is_read_without_a_warning(String name) {
        Example.LANGUAGES.forEach(language ->
                assertThat(Example.drafted(name, language).problems()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"eng", "rus"})
    void each_version_is_valid_and_every_link_leads_somewhere(String language) {
        AknDocument agreement = Example.agreement(language);

        assertThat(Checks.of(agreement)).isEmpty();
        assertThat(Definitions.brokenLinks(agreement.root())).isEmpty();
        assertThat(Schema.errors(AknWriter.write(agreement))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eng", "rus"})
    void each_version_survives_text_and_akoma_ntoso(String language) {
        AknDocument agreement = Example.agreement(language);
        DraftWriter.Written written = DraftWriter.write(agreement);

        assertThat(written.problems()).isEmpty();
        assertThat(DraftReader.read(
                                written.text(),
                                DraftOptions.of(
                                        "/akn/xc/act/agreement/2026-02-02/new-technologies/" + language,
                                        java.time.LocalDate.of(2026, 2, 2)))
                        .document())
                .isEqualTo(agreement);
        String xml = AknWriter.write(agreement);
        assertThat(AknWriter.write(AknReader.read(xml))).isEqualTo(xml);
    }

    @ParameterizedTest
    @ValueSource(strings = {"agreement", "consolidated-1"})
    void the_languages_say_the_same(String name) {
        List<AknDocument> versions = Example.LANGUAGES.stream()
                .map(language -> Example.drafted(name, language).document())
                .toList();
        Concordance concordance = Concordance.of(versions);

        assertThat(concordance.divergences()).isEmpty();
        assertThat(concordance.rows())
                .hasSizeGreaterThan(150)
                .allSatisfy(row -> assertThat(row.units()).allMatch(java.util.Optional::isPresent));
        assertThat(identifiers(versions.get(0))).isEqualTo(identifiers(versions.get(1)));
    }

    /** Identifiers but those of list items, whose letters are of another alphabet. */
    private static List<String> identifiers(AknDocument document) {
        return document.root()
                .descendants()
                .flatMap(e -> e.eId().stream())
                .filter(id -> !id.contains("item_"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"eng", "rus"})
    void every_term_that_is_defined_is_used(String language) {
        List<Definitions.Definition> terms =
                Definitions.of(Example.agreement(language).root());

        assertThat(terms).hasSize(9);
        assertThat(terms).allSatisfy(t -> assertThat(t.usedAt()).as(t.term()).isNotEmpty());
    }

    @Test
    void it_has_a_table_notes_references_and_an_annex() {
        Element root = Example.agreement("eng").root();

        for (String kind : List.of("table", "authorialNote", "ref", "attachment", "def", "chapter")) {
            assertThat(root.descendants().anyMatch(e -> e.is(kind))).as(kind).isTrue();
        }
        assertThat(root.descendants().filter(e -> e.is("article"))).hasSize(28);
    }
}
