package org.chancery.text.amend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chancery.text.Schema;
import org.chancery.text.TextException;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknWriter;
import org.chancery.text.akn.Element;
import org.chancery.text.amend.Modification.Delete;
import org.chancery.text.amend.Modification.Insert;
import org.chancery.text.amend.Modification.Renumber;
import org.chancery.text.amend.Modification.Repeal;
import org.chancery.text.amend.Modification.Replace;
import org.chancery.text.amend.Modification.ReplaceWords;
import org.chancery.text.amend.Modification.Side;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.draft.DraftReader;
import org.junit.jupiter.api.Test;

class ConsolidationTest {
    private static final LocalDate DAY = LocalDate.of(2030, 1, 1);
    private static final AknDocument BASE = text(List.of("1 first words", "2 second words", "3 third words"));

    private static AknDocument text(List<String> articles) {
        StringBuilder out = new StringBuilder("BODY\n\n");
        for (String article : articles) {
            int space = article.indexOf(' ');
            out.append("ART ").append(article, 0, space).append("\n\n  ");
            out.append(article.substring(space + 1)).append("\n\n");
        }
        return DraftReader.read(out.toString(), DraftOptions.of("/akn/un/act/2027/1", LocalDate.of(2027, 5, 1)))
                .document();
    }

    private static Element article(String number, String words) {
        return Element.of(
                "article",
                List.of(Element.text("num", number), Element.of("content", List.of(Element.text("p", words)))));
    }

    private static Amendment amendment(String act, int year, Modification... modifications) {
        return new Amendment(act, LocalDate.of(year, 1, 1), List.of(modifications));
    }

    private static List<String> articles(AknDocument document) {
        return document.root()
                .descendants()
                .filter(e -> e.is("article"))
                .map(a -> a.child("num").map(Element::text).orElse("") + " "
                        + a.child("content").map(Element::text).orElse(""))
                .toList();
    }

    @Test
    void each_kind_of_change_is_made() {
        Amendment amendment = amendment(
                "/akn/un/act/2029/4",
                2029,
                new Replace("art_1", article("1", "new words")),
                new Insert("art_1", Side.AFTER, article("1bis", "inserted words")),
                new ReplaceWords("art_2", "second", "other"),
                new Repeal("art_3", "[repealed]"),
                new Renumber("art_2", "2A"));

        Consolidation text = Consolidation.of(BASE, List.of(amendment), DAY);

        assertThat(articles(text.document()))
                .containsExactly("1 new words", "1bis inserted words", "2A other words", "3 [repealed]");
        assertThat(text.origins()).containsOnlyKeys("art_1", "art_1bis", "art_2", "art_3");
        assertThat(Schema.errors(AknWriter.write(text.document()))).isEmpty();
    }

    @Test
    void an_amendment_does_not_apply_before_its_day() {
        assertThat(articles(Consolidation.of(BASE, List.of(amendment("A", 2031, new Delete("art_1"))), DAY)
                        .document()))
                .hasSize(3);
    }

    @Test
    void a_state_that_did_not_accept_keeps_the_old_text() {
        List<Amendment> amendments =
                List.of(amendment("A", 2028, new Delete("art_1")), amendment("B", 2029, new Delete("art_2")));
        Acceptances both = new Acceptances(Map.of("A", LocalDate.of(2028, 6, 1), "B", LocalDate.of(2029, 6, 1)));
        Acceptances one = new Acceptances(Map.of("A", LocalDate.of(2028, 3, 1)));

        assertThat(articles(
                        Consolidation.between(BASE, amendments, both, one, DAY).document()))
                .containsExactly("2 second words", "3 third words");
        assertThat(articles(Consolidation.between(BASE, amendments, both, one, LocalDate.of(2028, 5, 31))
                        .document()))
                .hasSize(3);
    }

    @Test
    void contradictory_amendments_of_one_day_are_refused() {
        assertThatThrownBy(() -> Consolidation.of(
                        BASE,
                        List.of(
                                amendment("A", 2029, new Delete("art_1")),
                                amendment("B", 2029, new ReplaceWords("art_1", "first", "1st"))),
                        DAY))
                .isInstanceOf(TextException.class)
                .hasMessageContaining("A and B both change 'art_1'");
    }

    @Test
    void an_amendment_to_what_is_no_longer_there_is_refused() {
        assertThatThrownBy(() -> Consolidation.of(
                        BASE,
                        List.of(amendment("A", 2028, new Delete("art_1")), amendment("B", 2029, new Delete("art_1"))),
                        DAY))
                .isInstanceOf(TextException.class)
                .hasMessageContaining("B names 'art_1', which the text does not have");
        assertThatThrownBy(() -> Consolidation.of(
                        BASE, List.of(amendment("A", 2028, new ReplaceWords("art_1", "absent", "x"))), DAY))
                .hasMessageContaining("these words do not stand");
    }

    @Test
    void consolidation_equals_applying_the_amendments_by_hand() {
        long seed = 20261122;
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 10_000; round++) {
            List<String> ids = new ArrayList<>();
            List<String> byHand = new ArrayList<>();
            for (int i = 1; i <= 2 + random.nextInt(6); i++) {
                ids.add("art_" + i);
                byHand.add(i + " old" + i + " words");
            }
            AknDocument base = text(byHand);
            List<Amendment> amendments = new ArrayList<>();
            for (int year = 2020; year < 2024 && !ids.isEmpty(); year++) {
                amendments.add(amendment("act " + year, year, byHand(random, year, ids, byHand)));
            }
            assertThat(articles(Consolidation.of(base, amendments, DAY).document()))
                    .isEqualTo(byHand);
        }
    }

    /** Changes a list of articles directly and returns the modification that should have the same effect. */
    private static Modification byHand(Random random, int year, List<String> ids, List<String> articles) {
        int at = random.nextInt(ids.size());
        String id = ids.get(at);
        String number = articles.get(at).substring(0, articles.get(at).indexOf(' '));
        switch (random.nextInt(5)) {
            case 0 -> {
                articles.set(at, number + " replaced in " + year);
                return new Replace(id, article(number, "replaced in " + year));
            }
            case 1 -> {
                articles.add(at + 1, year + "bis new words");
                ids.add(at + 1, "art_" + year + "bis");
                return new Insert(id, Side.AFTER, article(year + "bis", "new words"));
            }
            case 2 -> {
                articles.remove(at);
                ids.remove(at);
                return new Delete(id);
            }
            case 3 -> {
                articles.set(at, articles.get(at).replaceFirst("^\\S+", year + "A"));
                return new Renumber(id, year + "A");
            }
            default -> {
                articles.set(at, number + " [repealed]");
                return new Repeal(id, "[repealed]");
            }
        }
    }
}
