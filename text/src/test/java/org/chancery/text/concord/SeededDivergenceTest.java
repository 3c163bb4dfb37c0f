package org.chancery.text.concord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;
import org.chancery.text.akn.Trees;
import org.chancery.text.concord.Divergence.Kind;
import org.junit.jupiter.api.Test;

class SeededDivergenceTest {
    private static final long SEED = 20261122;
    private static final int ROUNDS = 25;
    private static final Pattern FIGURE = Pattern.compile("(?<![\\d/.])\\d{1,4}(?![\\d/.])");

    @Test
    void a_missing_paragraph_is_found() {
        everywhere(
                Kind.MISSING,
                (element, random) -> element.is("container") || element.is("paragraph") ? List.of() : List.of(element));
    }

    @Test
    void another_number_is_found() {
        everywhere(
                Kind.NUMBER,
                (element, random) ->
                        element.is("num") && Ordinals.of(element.text()).isPresent()
                                ? List.of(Element.text("num", (40 + random.nextInt(50)) + "."))
                                : List.of(element));
    }

    @Test
    void another_reference_is_found() {
        everywhere(
                Kind.REFERENCE,
                (element, random) -> element.is("a")
                        ? List.of(element.with("href", "https://undocs.org/A/RES/66/" + (300 + random.nextInt(99))))
                        : List.of(element));
    }

    @Test
    void another_figure_or_date_is_found() {
        everywhere(Kind.FIGURE, (element, random) -> {
            if (!element.is("p")
                    || element.children().isEmpty()
                    || !(element.children().getLast() instanceof Text t)) {
                return List.of(element);
            }
            Matcher m = FIGURE.matcher(t.value());
            if (!m.find()) {
                return List.of(element);
            }
            List<Node> children = new ArrayList<>(element.children());
            children.set(children.size() - 1, new Text(m.replaceFirst(String.valueOf(3000 + random.nextInt(999)))));
            return List.of(element.withChildren(children));
        });
    }

    private interface Change {
        List<Node> apply(Element element, Random random);
    }

    private static void everywhere(Kind kind, Change change) {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        for (String symbol : List.of("78_241", "79_62", "79_239", "80_58")) {
            List<AknDocument> versions = ConcordanceOfResolutionsTest.languages(symbol);
            for (int round = 0; round < ROUNDS; round++) {
                int k = 1 + random.nextInt(5);
                check(kind, versions.getFirst(), versions.get(k), change, random);
            }
        }
    }

    private static void check(Kind kind, AknDocument first, AknDocument version, Change change, Random random) {
        List<Divergence> before = Concordance.of(List.of(first, version)).divergences();
        List<Element> candidates = version.work().elements().stream()
                .filter(e -> !e.is("meta") && !e.is("coverPage"))
                .flatMap(Element::descendants)
                .filter(e -> change.apply(e, new Random(1)) instanceof List<Node> n && !n.equals(List.of(e)))
                .toList();
        if (candidates.isEmpty()) {
            return;
        }
        Element target = candidates.get(random.nextInt(candidates.size()));
        AknDocument changed = version.withRoot(Trees.replace(version.root(), target, change.apply(target, random)));
        List<Divergence> found =
                new ArrayList<>(Concordance.of(List.of(first, changed)).divergences());
        found.removeAll(before);
        assertThat(found)
                .as("%s of %s in %s", kind, target.text(), version.language())
                .isNotEmpty()
                .allMatch(d -> d.kind() == kind || kind == Kind.FIGURE && d.kind() == Kind.DATE);
        if (kind == Kind.MISSING) {
            assertThat(found).hasSize((int) blocks(target));
        }
    }

    private static long blocks(Element target) {
        return target.descendants()
                .filter(e -> e.is("p"))
                .filter(e -> target.descendants()
                        .noneMatch(n -> n.is("authorialNote") && n.descendants().anyMatch(d -> d == e)))
                .count();
    }
}
