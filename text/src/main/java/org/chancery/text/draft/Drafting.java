package org.chancery.text.draft;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.Problem;
import org.chancery.text.akn.Attribute;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.draft.Entry.Line;

/** What one reading of a text shares: its mode, its problems and the footnotes that wait for their content. */
final class Drafting {
    /** What stands in a note whose content was not found. */
    static final String MISSING = "(content missing)";

    final boolean compat;
    final List<Problem> problems = new ArrayList<>();
    /** Where each printed number was read. */
    final Map<Element, Line> numbers = new IdentityHashMap<>();

    private final Map<String, Deque<Element>> waiting = new HashMap<>();
    private final Map<Element, Element> notes = new IdentityHashMap<>();
    private final Map<Element, Problem> unmet = new IdentityHashMap<>();

    Drafting(boolean compat) {
        this.compat = compat;
    }

    void warn(String code, Line line, int offset, String message, String remedy) {
        problems.add(Problem.warning(code, line.number(), line.column() + offset, message, remedy));
    }

    /** The attributes of an element as they may stand in the output; dropped ones are reported. */
    List<Attribute> attributes(String element, Map<String, String> read, Line line) {
        if (read.isEmpty()) {
            return List.of();
        }
        List<Attribute> kept = new ArrayList<>(read.size());
        read.forEach((name, value) -> StrictAttributes.accept(element, name, value, compat)
                .ifPresentOrElse(
                        kept::add,
                        () -> warn(
                                "attribute-dropped",
                                line,
                                0,
                                "attribute '" + name + "' cannot stand on " + element,
                                "Use an attribute that Akoma Ntoso knows for this element.")));
        return kept;
    }

    /** A note's place in running text, to be filled when its FOOTNOTE block is read. */
    Element footnote(String marker, Line line) {
        Element place = Element.empty("authorialNote", "marker", marker, "placement", "bottom");
        waiting.computeIfAbsent(marker, m -> new ArrayDeque<>()).add(place);
        unmet.put(
                place,
                Problem.warning(
                        "footnote-missing",
                        line.number(),
                        line.column(),
                        "footnote '" + marker + "' has no content",
                        "Add a block 'FOOTNOTE " + marker + "' after this paragraph."));
        return place;
    }

    /** Whether a reference with that marker still waits for its content. */
    boolean awaits(String marker) {
        Deque<Element> places = waiting.get(marker);
        return places != null && !places.isEmpty();
    }

    /** Gives the first waiting reference its content. */
    void settle(String marker, List<Attribute> attributes, List<Node> content) {
        Deque<Element> places = waiting.get(marker);
        if (places == null || places.isEmpty()) {
            return;
        }
        Element place = places.remove();
        List<Attribute> all = new ArrayList<>(attributes);
        all.removeIf(a -> a.name().local().equals("marker"));
        for (Attribute attribute : place.attributes()) {
            if (all.stream().noneMatch(a -> a.name().equals(attribute.name()))) {
                all.add(attribute);
            }
        }
        unmet.remove(place);
        notes.put(place, Element.of("authorialNote", all, content));
    }

    /** Puts the notes where their references stand and reports those without content. */
    Element resolve(Element root) {
        problems.addAll(unmet.values());
        if (notes.isEmpty() && unmet.isEmpty()) {
            return root;
        }
        return resolved(root);
    }

    private Element resolved(Element element) {
        if (unmet.containsKey(element)) {
            return element.withChildren(List.of(Element.text("p", MISSING)));
        }
        Element note = notes.get(element);
        Element from = note == null ? element : note;
        List<Node> children = new ArrayList<>(from.children().size());
        boolean changed = false;
        for (Node child : from.children()) {
            Node kept = child instanceof Element inner ? resolved(inner) : child;
            changed |= kept != child;
            children.add(kept);
        }
        return changed ? from.withChildren(children) : from;
    }
}
