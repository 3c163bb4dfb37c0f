package org.chancery.text.redline;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.akn.Attribute;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;
import org.chancery.text.akn.Vocabulary;
import org.chancery.text.redline.Difference.Added;
import org.chancery.text.redline.Difference.AddedPart;
import org.chancery.text.redline.Difference.Kept;
import org.chancery.text.redline.Difference.Matched;
import org.chancery.text.redline.Difference.MovedFrom;
import org.chancery.text.redline.Difference.MovedTo;
import org.chancery.text.redline.Difference.Removed;
import org.chancery.text.redline.Difference.RemovedPart;

/**
 * A redline as Akoma Ntoso: both versions in one text with {@code ins} and {@code del}; whole blocks that came, went or moved have
 * the class {@code added}, {@code removed}, {@code moved-to} or {@code moved-from}, and moves the title {@code move N}.
 */
public final class Markup {
    private Markup() {}

    /** The text with its changes marked. */
    public static Element of(Redline redline) {
        List<Node> out = new ArrayList<>();
        write(redline.root(), out);
        return (Element) out.getFirst();
    }

    private static void write(Difference difference, List<Node> out) {
        switch (difference) {
            case Kept kept -> out.add(kept.node());
            case Removed gone -> out.add(marked(gone.node(), "del", "removed", "", true));
            case Added come -> out.add(marked(come.node(), "ins", "added", "", false));
            case MovedFrom gone -> out.add(marked(gone.node(), "del", "moved-from", "move " + gone.move(), true));
            case MovedTo come -> {
                if (come.content() instanceof Kept kept) {
                    out.add(marked(kept.node(), "ins", "moved-to", "move " + come.move(), false));
                } else {
                    List<Node> inner = new ArrayList<>();
                    write(come.content(), inner);
                    inner.forEach(n -> out.add(
                            n instanceof Element e ? classed(e, "moved-to").with("title", "move " + come.move()) : n));
                }
            }
            case RemovedPart gone -> {
                List<Node> children = new ArrayList<>();
                gone.inside().forEach(step -> write(step, children));
                out.add(classed(anonymousFrame(gone, children), "removed"));
            }
            case AddedPart come -> {
                List<Node> children = new ArrayList<>();
                come.inside().forEach(step -> write(step, children));
                out.add(classed(new Element(come.name(), come.attributes(), children), "added"));
            }
            case Matched matched -> {
                List<Node> children = new ArrayList<>();
                matched.inside().forEach(step -> write(step, children));
                out.add(new Element(matched.name(), matched.after(), children));
            }
        }
    }

    private static Node marked(Node node, String mark, String name, String title, boolean old) {
        if (!(node instanceof Element element)) {
            return node instanceof Text text && !text.value().isBlank() ? Element.of(mark, List.of(text)) : node;
        }
        Element known = old ? anonymous(element) : element;
        if (Vocabulary.inline(element)) {
            return Element.of(mark, List.of(known));
        }
        Element block = classed(wrapped(known, mark), name);
        return title.isEmpty() ? block : block.with("title", title);
    }

    private static Element anonymousFrame(RemovedPart gone, List<Node> children) {
        return new Element(gone.name(), gone.attributes(), children).without("eId");
    }

    private static Element classed(Element element, String name) {
        String before = element.attributeOr("class", "");
        return element.with("class", before.isEmpty() ? name : before + " " + name);
    }

    /** Wraps running text in a mark, wherever it stands. */
    private static Element wrapped(Element element, String mark) {
        if (element.is("meta")) {
            return element;
        }
        boolean running = Vocabulary.TEXT_BLOCKS.contains(element.local())
                || element.children().stream()
                        .anyMatch(n -> n instanceof Text t && !t.value().isBlank());
        if (running) {
            return element.children().isEmpty()
                    ? element
                    : element.withChildren(List.of(Element.of(mark, element.children())));
        }
        return element.withChildren(element.children().stream()
                .map(n -> n instanceof Element inner ? wrapped(inner, mark) : n)
                .toList());
    }

    /** Without identifiers: what is gone must not answer to a name that the new version uses. */
    private static Element anonymous(Element element) {
        List<Attribute> attributes = element.attributes().stream()
                .filter(a -> !a.name().local().equals("eId"))
                .toList();
        return new Element(
                element.name(),
                attributes,
                element.children().stream()
                        .map(n -> n instanceof Element inner ? anonymous(inner) : n)
                        .toList());
    }
}
