package org.chancery.text.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.chancery.text.TextException;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.Element;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.draft.DraftReader;
import org.chancery.text.structure.Edits.Where;
import org.chancery.text.structure.NumberStyle.Counter;
import org.chancery.text.structure.NumberStyle.Inserted;
import org.junit.jupiter.api.Test;

class StructureTest {
    private static final String TEXT = """
            BODY

            ART Article 1 - Terms
              PARA 1.
                In this Agreement {{def "weapon"}} means a new **weapon or means** of war.

              PARA 2.
                Words have their ordinary meaning.

            ART Article 2 - Reviews
              PARA 1.
                Each Party reviews every weapon under {{>#art_Article1__para_1 Article 1, paragraph 1}}.

            ART Article 3 - Secretariat
              PARA 1.
                It acts under {{>#art_Article2 Article 2}} and {{>#art_9 Article 9}}.
            """;

    private static Element body() {
        AknDocument document = DraftReader.read(TEXT, DraftOptions.of("/akn/un/act/2027/1", LocalDate.of(2027, 5, 1)))
                .document();
        return document.work().child("body").orElseThrow();
    }

    private static List<String> numbers(Element body) {
        return body.descendants()
                .filter(e -> e.is("article"))
                .map(a -> a.child("num").map(Element::text).orElse(""))
                .toList();
    }

    @Test
    void references_follow_a_moved_and_renumbered_article() {
        Element moved = Edits.move(body(), "art_Article2", Where.AFTER, "art_Article3");
        Element numbered = Renumbering.of(moved, NumberStyle.treaty());

        assertThat(numbers(numbered)).containsExactly("Article 1", "Article 2", "Article 3");
        assertThat(numbered.text()).contains("It acts under Article 3 and Article 9.");
        assertThat(Edits.find(numbered, "art_Article2").text()).startsWith("Article 3Reviews");
    }

    @Test
    void a_provision_is_not_moved_into_itself_nor_to_a_place_that_is_not_there() {
        assertThatThrownBy(() -> Edits.move(body(), "art_Article2", Where.INSIDE, "art_Article2__para_1"))
                .isInstanceOf(TextException.class);
        assertThatThrownBy(() -> Edits.move(body(), "art_Article2", Where.AFTER, "art_8"))
                .isInstanceOf(TextException.class)
                .hasMessageContaining("'art_8', which the text does not have");
    }

    @Test
    void a_split_paragraph_merges_to_what_it_was() {
        Element body = body();
        String id = "art_Article1__para_1__p_1";
        String whole = Edits.find(body, id).text();
        for (int at = 1; at < whole.length(); at++) {
            Element split = Edits.split(body, id, at);
            assertThat(split.text()).isEqualTo(body.text());
            assertThat(Edits.find(split, id).text()).isEqualTo(whole.substring(0, at));
            assertThat(Edits.find(Edits.merge(split, id, ""), id).text()).isEqualTo(whole);
        }
    }

    @Test
    void merged_paragraphs_keep_the_first_number() {
        Element merged = Edits.merge(body(), "art_Article1__para_1", "");

        assertThat(Edits.find(merged, "art_Article1").text())
                .endsWith(
                        "1.In this Agreement \"weapon\" means a new weapon or means of war.Words have their ordinary meaning.");
    }

    @Test
    void counters_count_as_configured() {
        assertThat(new NumberStyle("item", Counter.SMALL_LETTER, "(#)", false).print(28))
                .isEqualTo("(ab)");
        assertThat(new NumberStyle("chapter", Counter.ROMAN, "Chapter #", true).print(49))
                .isEqualTo("Chapter XLIX");
        NumberStyle article = new NumberStyle("article", Counter.DECIMAL, "Article #", true);
        assertThat(article.printInserted(5, 1, Inserted.LATIN)).isEqualTo("Article 5bis");
        assertThat(article.printInserted(5, 2, Inserted.LETTER)).isEqualTo("Article 5B");
    }

    @Test
    void definitions_name_where_they_are_used_and_broken_links_are_listed() {
        assertThat(Definitions.of(body())).singleElement().satisfies(d -> {
            assertThat(d.term()).isEqualTo("weapon");
            assertThat(d.usedAt()).containsExactly("art_Article2__para_1__p_1");
        });
        assertThat(Definitions.brokenLinks(body())).containsExactly("Art. 3(1): #art_9");
    }
}
