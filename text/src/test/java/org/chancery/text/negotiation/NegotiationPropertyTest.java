package org.chancery.text.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.AknReader;
import org.chancery.text.akn.AknWriter;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds for every negotiation, over random ones. */
class NegotiationPropertyTest {
    private static final long SEED = 20261123;

    private static void each(int count, LongConsumer check) {
        System.out.println("seed " + SEED);
        for (long seed = SEED; seed < SEED + count; seed++) {
            try {
                check.accept(seed);
            } catch (RuntimeException | AssertionError e) {
                throw new AssertionError("negotiation of seed " + seed, e);
            }
        }
    }

    private static Element unnamed(Element element) {
        return element.without("eId")
                .withChildren(element.children().stream()
                        .map(n -> n instanceof Element inner ? (Node) unnamed(inner) : n)
                        .toList());
    }

    private static Set<String> shown(AknDocument document) {
        return document.root()
                .descendants()
                .map(e -> e.attributeOr("refersTo", ""))
                .filter(r -> r.startsWith("#bracket_"))
                .map(r -> r.substring(9).replaceFirst("_[0-9]+$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void everything(long seed) {
        RandomTalks random = new RandomTalks(seed).talk(25, false);
        Set<String> open = random.open().stream().map(Bracket::id).collect(Collectors.toCollection(TreeSet::new));
        RollingText text = random.text();
        AknDocument rolling = text.rolling();

        assertThat(shown(rolling))
                .as("every open bracket is shown and no other")
                .isEqualTo(open);
        String xml = AknWriter.write(rolling);
        assertThat(AknWriter.write(AknReader.read(xml))).isEqualTo(xml);
        assertThat(open).containsAll(shown(text.clean()));
        assertThat(text.clean().root().descendants())
                .noneMatch(e -> e.attributeOr("name", "").equals("bracket"));
        assertThat(Journal.read(Journal.write(random.talks))).isEqualTo(random.talks);
        measured(random.talks, open.size());

        Map<String, String> chosen = random.liftAll();
        AknDocument lifted = random.text().rolling();
        assertThat(unnamed(text.supposing(chosen).root()))
                .as("deciding gives the text that supposing showed")
                .isEqualTo(unnamed(lifted.root()));
        assertThat(random.text().clean())
                .as("nothing is open, so all is agreed")
                .isEqualTo(lifted);
        assertThat(shown(lifted)).isEmpty();
    }

    private static void measured(Negotiation talks, int open) {
        List<OpenBrackets> course = OpenBrackets.over(talks);
        for (OpenBrackets measure : course) {
            assertThat(measure).isEqualTo(OpenBrackets.on(talks, measure.date()));
            assertThat(measure.total())
                    .isEqualTo(talks.byArticle(measure.date()).values().stream()
                            .mapToInt(List::size)
                            .sum());
        }
        assertThat(course.isEmpty() ? 0 : course.getLast().total()).isEqualTo(open);
    }

    @Test
    void what_is_open_is_shown_and_deciding_gives_what_supposing_showed() {
        each(400, NegotiationPropertyTest::everything);
    }

    @Test
    @Tag("long")
    void ten_thousand_negotiations_keep_the_same_properties() {
        each(10_000, NegotiationPropertyTest::everything);
    }

    @Test
    void where_only_the_text_as_it_stands_is_confirmed_nothing_changes() {
        each(300, seed -> {
            RandomTalks random = new RandomTalks(seed).talk(20, true);
            Map<String, String> standing =
                    random.open().stream().collect(Collectors.toMap(Bracket::id, b -> Alternative.STANDING));

            assertThat(random.text().supposing(standing)).isEqualTo(random.base);
        });
    }

    @Test
    void a_negotiation_before_its_first_step_is_the_base_text() {
        RandomTalks random = new RandomTalks(SEED);

        assertThat(random.text().rolling()).isEqualTo(random.base);
        assertThat(random.text().clean()).isEqualTo(random.base);
    }

    @Test
    void random_negotiations_are_varied() {
        int brackets = 0;
        int nested = 0;
        int closed = 0;
        for (long seed = SEED; seed < SEED + 100; seed++) {
            for (Bracket bracket : new RandomTalks(seed).talk(25, false).talks.now()) {
                brackets++;
                nested += bracket.place() instanceof Place.Within ? 1 : 0;
                closed += bracket.open() ? 0 : 1;
            }
        }
        System.out.println("brackets " + brackets + ", nested " + nested + ", closed " + closed);
        assertThat(brackets).isGreaterThan(300);
        assertThat(nested).isGreaterThan(30);
        assertThat(closed).isGreaterThan(100);
    }

    @Test
    void lifting_equals_replacing_the_words_by_hand() {
        each(200, seed -> {
            RandomTalks random = new RandomTalks(seed);
            Map<String, String> byHand = new java.util.HashMap<>();
            random.base.root().descendants().filter(e -> e.is("paragraph")).forEach(p -> {
                String id = p.attributeOr("eId", "");
                String number = p.child("num").map(Element::text).orElse("");
                String text = p.text().substring(number.length());
                String word = text.split(" ")[text.split(" ").length / 2];
                String bracket = "H" + byHand.size();
                Negotiation before = random.talks;
                try {
                    random.talks = random.talks
                            .then(Talks.propose(bracket, "1", "A", Talks.words(id, word), "by hand"))
                            .then(Talks.lift(bracket, "1"));
                    random.text();
                    byHand.put(id, number + text.replace(word, "by hand"));
                } catch (org.chancery.text.TextException e) {
                    random.talks = before;
                    byHand.put(id, number + text);
                }
            });
            AknDocument lifted = random.text().clean();
            byHand.forEach((id, text) -> assertThat(Talks.provision(lifted, id)).isEqualTo(text));
        });
    }
}
