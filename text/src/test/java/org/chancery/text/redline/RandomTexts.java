package org.chancery.text.redline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.chancery.text.akn.Eids;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;

/** Random texts and edits from a seed. */
public final class RandomTexts {
    private static final String[] WORDS =
            "Party Parties shall may each system review share notify within days secretariat measures object report new weapon law court panel State"
                    .split(" ");

    private final Random random;

    /** A source of texts that repeats for the same seed. */
    public RandomTexts(long seed) {
        random = new Random(seed);
    }

    /** A text of some articles with paragraphs. */
    public Element text(int articles) {
        List<Node> all = new ArrayList<>();
        for (int i = 1; i <= articles; i++) {
            all.add(article(i));
        }
        return Eids.assign(Element.of("body", all));
    }

    private Element article(int number) {
        List<Node> children = new ArrayList<>();
        children.add(Element.text("num", "Article " + number));
        children.add(Element.text("heading", words(3)));
        int paragraphs = 1 + random.nextInt(4);
        for (int i = 1; i <= paragraphs; i++) {
            children.add(paragraph(i));
        }
        return Element.of("article", children);
    }

    private Element paragraph(int number) {
        return Element.of(
                "paragraph",
                List.of(Element.text("num", number + "."), Element.of("content", List.of(Element.of("p", running())))));
    }

    private List<Node> running() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Text(words(3 + random.nextInt(20))));
        if (random.nextInt(3) == 0) {
            nodes.add(Element.text(random.nextBoolean() ? "b" : "i", words(2)));
            nodes.add(new Text(" " + words(4) + "."));
        }
        return nodes;
    }

    private String words(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return out.toString();
    }

    /** The same text after some random edits of words, paragraphs and articles. */
    public Element edited(Element body) {
        Element changed = body;
        int edits = 1 + random.nextInt(4);
        for (int i = 0; i < edits; i++) {
            changed = edit(changed);
        }
        return random.nextBoolean() ? Eids.assign(changed) : changed;
    }

    private Element edit(Element element) {
        List<Node> children = new ArrayList<>(element.children());
        if (children.isEmpty()) {
            return element;
        }
        int at = random.nextInt(children.size());
        switch (random.nextInt(6)) {
            case 0 -> children.remove(at);
            case 1 -> children.add(random.nextInt(children.size()), children.remove(at));
            case 2 ->
                children.add(
                        at,
                        element.is("body") ? article(90) : element.is("article") ? paragraph(9) : new Text(" more "));
            default -> {
                switch (children.get(at)) {
                    case Element inner -> children.set(at, edit(inner));
                    case Text text -> children.set(at, new Text(text.value().replaceFirst("\\w+", words(1))));
                    default -> {}
                }
            }
        }
        return element.withChildren(children);
    }
}
