package org.chancery.text.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.text.akn.Attribute;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;
import org.chancery.text.akn.Vocabulary;

/** Writes an open bracket with all its alternatives, each in square brackets, and the note about it at the end. */
final class Brackets {
    private static final String DELETION = "\u2014";

    private Brackets() {}

    static List<Node> of(Bracket bracket, Map<String, List<Node>> variants, Element note) {
        return bracket.place().block() ? provisions(bracket, variants, note) : words(bracket, variants, note);
    }

    private static List<Node> words(Bracket bracket, Map<String, List<Node>> variants, Element note) {
        List<Node> alternatives = new ArrayList<>();
        for (Alternative alternative : bracket.alternatives()) {
            List<Node> content = new ArrayList<>();
            content.add(new Text("["));
            List<Node> said = variants.getOrDefault(alternative.number(), List.of());
            content.addAll(said.isEmpty() ? List.of(new Text(DELETION)) : said);
            content.add(new Text("]"));
            alternatives.add(inline("alternative", bracket.id() + "_" + alternative.number(), Marks.joined(content)));
        }
        alternatives.add(note);
        return List.of(inline("bracket", bracket.id(), alternatives));
    }

    private static Element inline(String name, String reference, List<Node> content) {
        return Element.of(
                "inline",
                List.of(
                        Attribute.of("class", name),
                        Attribute.of("refersTo", "#bracket_" + reference),
                        Attribute.of("name", name)),
                content);
    }

    private static List<Node> provisions(Bracket bracket, Map<String, List<Node>> variants, Element note) {
        List<Node> out = new ArrayList<>();
        List<Alternative> shown = bracket.alternatives().stream()
                .filter(a -> !variants.getOrDefault(a.number(), List.of()).isEmpty())
                .toList();
        for (Alternative alternative : shown) {
            List<Node> said = new ArrayList<>(variants.getOrDefault(alternative.number(), List.of()));
            said.replaceAll(n -> n instanceof Element e ? marked(e, bracket.id() + "_" + alternative.number()) : n);
            said.set(0, opened(said.getFirst()));
            List<Node> end = alternative == shown.getLast() ? List.of(new Text("]"), note) : List.of(new Text("]"));
            said.set(said.size() - 1, closed(said.getLast(), end));
            out.addAll(said);
        }
        return out;
    }

    private static Element marked(Element provision, String reference) {
        String before = provision.attributeOr("class", "");
        return provision.with("class", (before + " alternative").strip()).with("refersTo", "#bracket_" + reference);
    }

    /** The opening bracket stands before the number, or before the first word where there is none. */
    private static Node opened(Node node) {
        if (!(node instanceof Element element)) {
            return node;
        }
        List<Node> children = new ArrayList<>(element.children());
        if (element.is("num")
                || Vocabulary.TEXT_BLOCKS.contains(element.local())
                || element.elements().isEmpty()) {
            children.addFirst(new Text("["));
            return element.withChildren(Marks.joined(children));
        }
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i) instanceof Element first) {
                children.set(i, opened(first));
                break;
            }
        }
        return element.withChildren(children);
    }

    /** The closing bracket stands after the last word. */
    private static Node closed(Node node, List<Node> end) {
        if (!(node instanceof Element element)) {
            return node;
        }
        List<Node> children = new ArrayList<>(element.children());
        boolean running = Vocabulary.TEXT_BLOCKS.contains(element.local());
        for (int i = children.size() - 1; i >= 0 && !running; i--) {
            if (children.get(i) instanceof Element last && !Vocabulary.inline(last)) {
                children.set(i, closed(last, end));
                return element.withChildren(children);
            }
        }
        children.addAll(end);
        return element.withChildren(Marks.joined(children));
    }
}
