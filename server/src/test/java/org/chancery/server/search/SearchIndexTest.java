package org.chancery.server.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchIndexTest {
    private final SearchIndex index = SearchIndex.of(List.of(
            new Document(
                    Document.Kind.AGREEMENT,
                    "/a",
                    "Конвенция о химическом оружии",
                    "",
                    List.of("Chemical Weapons Convention", "cwc")),
            new Document(Document.Kind.STATE, "/s", "Côte d’Ivoire", "", List.of("CIV", "Кот-д’Ивуар")),
            new Document(
                    Document.Kind.ACT, "/x", "Оговорка", "Возражает против оговорок; ёлки зелёные, йод", List.of())));

    @ParameterizedTest
    @CsvSource({
        "химическое оружие, /a",
        "ХИМИЧЕСК, /a",
        "chemical weapon, /a",
        "cwc, /a",
        "cote ivoire, /s",
        "CÔTE, /s",
        "civ, /s",
        "оговорками, /x",
        "елки, /x",
        "йод, /x"
    })
    void finds_without_regard_to_case_accents_and_endings(String query, String path) {
        assertThat(index.find(query, 10).hits())
                .extracting(hit -> hit.document().path())
                .containsExactly(path);
    }

    @Test
    void all_words_must_occur() {
        assertThat(index.find("chemical ivoire", 10).total()).isZero();
        assertThat(index.find("", 10).total()).isZero();
        assertThat(index.find("  ,; ", 10).total()).isZero();
    }

    @Test
    void what_fits_is_marked_and_the_rest_of_the_text_stays() {
        var hit = index.find("зеленые", 10).hits().getFirst();
        assertThat(hit.excerpt().stream().map(SearchResult.Piece::text)).contains("зелёные");
        assertThat(String.join(
                        "", hit.excerpt().stream().map(SearchResult.Piece::text).toList()))
                .isEqualTo("Возражает против оговорок; ёлки зелёные, йод");
    }

    @Test
    void short_i_is_a_letter_of_its_own_and_yo_is_not() {
        assertThat(Folded.stem("йод")).isNotEqualTo(Folded.stem("иод"));
        assertThat(Folded.stem("Ёлка")).isEqualTo(Folded.stem("елка"));
    }
}
