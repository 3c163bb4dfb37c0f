package org.chancery.text.structure;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.TextException;
import org.chancery.text.akn.Eids;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Provisions;
import org.chancery.text.akn.Text;
import org.chancery.text.akn.Trees;

/**
 * Moves, splits and merges provisions. What keeps its place keeps its identifier; a moved provision keeps it too, so references
 * follow. Each operation throws {@link TextException} and changes nothing if a provision is not there.
 */
public final class Edits {
    private Edits() {}

    /** Where something is put. */
    public enum Where {
        /** Before a provision. */
        BEFORE,
        /** After a provision. */
        AFTER,
        /** As its last child. */
        INSIDE
    }

    /** Moves a provision to another place. */
    public static Element move(Element root, String eId, Where where, String target) {
        Element moved = find(root, eId);
        if (moved.descendants().anyMatch(e -> target.equals(e.attribute("eId")))) {
            throw TextException.of(
                    "move-into-itself", "'" + eId + "' cannot be moved into itself", "Name a place outside it.");
        }
        find(root, target);
        return insert(Trees.replace(root, moved, List.of()), moved, where, target);
    }

    /** Inserts a provision; what in it has no identifier gets one. */
    public static Element insert(Element root, Element provision, Where where, String target) {
        Element at = find(root, target);
        List<Node> by = switch (where) {
            case BEFORE -> List.of(provision, at);
            case AFTER -> List.of(at, provision);
            case INSIDE -> {
                List<Node> children = new ArrayList<>(at.children());
                children.add(provision);
                yield List.of(at.withChildren(children));
            }
        };
        return Eids.complete(Trees.replace(root, at, by));
    }

    /**
     * Splits a paragraph of text ({@code p}) at a character, counted from 0 in its own characters; marks that run over the place are
     * closed and opened again. The second part is a new paragraph.
     */
    public static Element split(Element root, String eId, int at) {
        Element whole = find(root, eId);
        if (at <= 0 || at >= whole.text().length()) {
            throw TextException.of(
                    "split-outside",
                    "'" + eId + "' has " + whole.text().length() + " characters and cannot be split at " + at,
                    "Give a place inside the text.");
        }
        Element first = Splitting.head(whole, at);
        Element second = Splitting.tail(whole, at).without("eId");
        return Eids.complete(Trees.replace(root, whole, List.of(first, second)));
    }

    /** Joins a provision or paragraph with the one that follows it and has the same kind; the first keeps its identifier. */
    public static Element merge(Element root, String eId, String separator) {
        Element first = find(root, eId);
        Element parent = root.descendants()
                .filter(e -> e.children().stream().anyMatch(c -> c == first))
                .findFirst()
                .orElse(root);
        List<Element> siblings = parent.elements();
        int place = 0;
        while (siblings.get(place) != first) {
            place++;
        }
        if (place + 1 == siblings.size() || !siblings.get(place + 1).name().equals(first.name())) {
            throw TextException.of(
                    "nothing-to-merge",
                    "no " + first.local() + " follows '" + eId + "'",
                    "Name the first of two neighbours of one kind.");
        }
        Element second = siblings.get(place + 1);
        List<Node> children = new ArrayList<>(first.children());
        if (!separator.isEmpty() && !children.isEmpty() && children.getLast() instanceof Text) {
            children.add(new Text(separator));
        }
        second.children().stream()
                .filter(c -> !(c instanceof Element e && (e.is("num") || e.is("heading") || e.is("subheading"))))
                .forEach(children::add);
        Element without = Trees.replace(root, second, List.of());
        return Eids.complete(
                Trees.replace(without, find(without, eId), List.of(first.withChildren(Splitting.joined(children)))));
    }

    static Element find(Element root, String eId) {
        return Provisions.only(root, eId, "the edit");
    }
}
