package org.chancery.text.negotiation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.chancery.text.TextException;
import org.chancery.text.akn.Attribute;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;

/** The places of open brackets in a tree: elements that stand there while it is worked on and that no document ever has. */
final class Marks {
    private static final String PLACE = "placeOfBracket";

    private Marks() {}

    static Element of(String bracket) {
        return Element.of(PLACE, List.of(Attribute.of("of", bracket)), List.of());
    }

    static boolean is(Node node) {
        return node instanceof Element element && element.is(PLACE);
    }

    static String bracket(Node mark) {
        return mark instanceof Element element ? element.attributeOr("of", "") : "";
    }

    /** Adds the brackets whose marks stand in the nodes. */
    static void names(List<Node> nodes, Set<String> names) {
        for (Node node : nodes) {
            if (is(node)) {
                names.add(bracket(node));
            } else if (node instanceof Element element) {
                names(element.children(), names);
            }
        }
    }

    /** Puts nodes in the place of a mark, wherever it stands; neighbouring characters become one run. */
    static List<Node> fill(List<Node> nodes, String bracket, List<Node> by) {
        List<Node> out = new ArrayList<>();
        boolean changed = false;
        for (Node node : nodes) {
            if (is(node) && bracket(node).equals(bracket)) {
                out.addAll(by);
                changed = true;
            } else if (node instanceof Element element) {
                Element filled = fill(element, bracket, by);
                changed |= filled != element;
                out.add(filled);
            } else {
                out.add(node);
            }
        }
        return changed ? joined(out) : nodes;
    }

    static Element fill(Element element, String bracket, List<Node> by) {
        List<Node> filled = fill(element.children(), bracket, by);
        return filled == element.children() ? element : element.withChildren(filled);
    }

    /** Neighbouring runs of characters as one, empty ones left out. */
    static List<Node> joined(List<Node> nodes) {
        List<Node> out = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Text text && text.value().isEmpty()) {
                continue;
            }
            if (node instanceof Text text && !out.isEmpty() && out.getLast() instanceof Text before) {
                out.set(out.size() - 1, new Text(before.value() + text.value()));
            } else {
                out.add(node);
            }
        }
        return out;
    }

    /** Puts a mark in the place of words that must stand once in the nodes, outside other marks and numbers. */
    static List<Node> around(List<Node> nodes, String words, String bracket) {
        int found = count(nodes, words);
        if (found != 1) {
            throw TextException.of(
                    "no-such-words",
                    "bracket '" + bracket + "' is around '" + words + "', which stand"
                            + (found == 0 ? " not" : " " + found + " times") + " in agreed text there",
                    found == 0
                            ? "Give the words exactly as the text has them, outside other brackets and without marks."
                            : "Give more words, so that they stand there once.");
        }
        return put(nodes, words, of(bracket));
    }

    private static int count(List<Node> nodes, String words) {
        int count = 0;
        for (Node node : nodes) {
            if (node instanceof Text text) {
                for (int at = text.value().indexOf(words);
                        at >= 0;
                        at = text.value().indexOf(words, at + 1)) {
                    count++;
                }
            } else if (node instanceof Element element && !apart(element)) {
                count += count(element.children(), words);
            }
        }
        return count;
    }

    private static boolean apart(Element element) {
        return element.is("num") || element.is("meta");
    }

    private static List<Node> put(List<Node> nodes, String words, Element mark) {
        List<Node> out = new ArrayList<>();
        for (Node node : nodes) {
            if (node instanceof Text text && text.value().contains(words)) {
                int at = text.value().indexOf(words);
                out.add(new Text(text.value().substring(0, at)));
                out.add(mark);
                out.add(new Text(text.value().substring(at + words.length())));
            } else if (node instanceof Element element && !apart(element) && count(element.children(), words) > 0) {
                out.add(element.withChildren(put(element.children(), words, mark)));
            } else {
                out.add(node);
            }
        }
        return joined(out);
    }

    /** Puts a mark after an element and after the marks that already stand there. */
    static Element after(Element root, Predicate<Node> target, Element mark) {
        List<Node> out = new ArrayList<>();
        boolean waiting = false;
        boolean changed = false;
        for (Node node : root.children()) {
            if (waiting && !is(node)) {
                out.add(mark);
                waiting = false;
            }
            Node kept = node instanceof Element element ? after(element, target, mark) : node;
            changed |= kept != node;
            out.add(kept);
            waiting |= target.test(node);
            changed |= waiting;
        }
        if (waiting) {
            out.add(mark);
        }
        return changed ? root.withChildren(out) : root;
    }
}
