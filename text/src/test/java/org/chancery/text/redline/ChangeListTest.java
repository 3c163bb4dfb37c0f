package org.chancery.text.redline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknWriter;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.draft.DraftReader;
import org.junit.jupiter.api.Test;

class ChangeListTest {
    private static final String OLD = """
            BODY

            ART 4 - Reviews
              PARA 1.
                Each Party reviews every new weapon before it is used.

            ART 5 - Notification
              PARA 1.
                A Party informs the secretariat.

              PARA 2.
                The secretariat may publish the information.
            """;

    static AknDocument read(String text) {
        return DraftReader.read(text, DraftOptions.of("/akn/un/act/2027/1", LocalDate.of(2027, 5, 1)))
                .document();
    }

    private static List<String> changes(String after) {
        return ChangeList.of(Redline.compare(read(OLD), read(after))).stream()
                .map(Change::format)
                .toList();
    }

    @Test
    void a_changed_word_is_named_with_its_place() {
        assertThat(changes(OLD.replace("may publish", "shall publish"))).containsExactly("Art. 5(2): 'may' → 'shall'");
    }

    @Test
    void an_inserted_paragraph_is_named() {
        assertThat(changes(OLD + "\n  PARA 3.\n    It keeps a copy of all of it.\n"))
                .containsExactly("Art. 5(3): inserted '3. It keeps a copy of all of it.'");
    }

    @Test
    void a_moved_paragraph_is_named_with_both_places() {
        String moved = OLD.replace("  PARA 1.\n    Each Party reviews every new weapon before it is used.\n", "")
                + "\n  PARA 3.\n    Each Party reviews every new weapon before it is used.\n";

        assertThat(changes(moved))
                .contains(
                        "Art. 5(3): moved from Art. 4(1) ('3. Each Party reviews every new weapon before it is used.')",
                        "Art. 5(3): '1' → '3'");
    }

    @Test
    void a_paragraph_that_left_a_deleted_article_is_named_as_moved() {
        String moved = OLD.replaceFirst("(?s)ART 4.*?ART 5", "ART 5")
                + "\n  PARA 3.\n    Each Party reviews every new weapon before it is used.\n";

        assertThat(changes(moved))
                .contains(
                        "Art. 4: deleted '4 Reviews'",
                        "Art. 5(3): moved from Art. 4(1) ('3. Each Party reviews every new weapon before it is used.')");
    }

    @Test
    void the_markup_shows_both_versions() {
        Redline redline = Redline.compare(read(OLD), read(OLD.replace("may publish", "shall publish")));

        assertThat(AknWriter.write(Markup.of(redline)))
                .contains("The secretariat <del>may</del><ins>shall</ins> publish");
    }
}
