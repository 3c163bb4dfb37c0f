package org.chancery.text.redline;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.TextException;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.Attribute;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Name;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;
import org.chancery.text.redline.Difference.Added;
import org.chancery.text.redline.Difference.AddedPart;
import org.chancery.text.redline.Difference.Kept;
import org.chancery.text.redline.Difference.Matched;
import org.chancery.text.redline.Difference.MovedFrom;
import org.chancery.text.redline.Difference.MovedTo;
import org.chancery.text.redline.Difference.Removed;
import org.chancery.text.redline.Difference.RemovedPart;

/**
 * What changed from one version of a text to another. Taking one side of it gives that version exactly.
 *
 * @param root the change of the compared elements
 */
public record Redline(Difference root) {

    /** Compares two elements of the same name. */
    public static Redline compare(Element before, Element after) {
        if (!before.name().equals(after.name())) {
            throw TextException.of(
                    "different-kinds",
                    "'" + before.local() + "' and '" + after.local() + "' cannot be compared",
                    "Compare two documents of one kind.");
        }
        Comparer comparer = new Comparer();
        return new Redline(Moves.find(comparer.compare(before, after), comparer));
    }

    /** Compares two documents without their metadata. */
    public static Redline compare(AknDocument before, AknDocument after) {
        return compare(withoutMetadata(before.work()), withoutMetadata(after.work()));
    }

    private static Element withoutMetadata(Element work) {
        return work.withChildren(work.children().stream()
                .filter(n -> !(n instanceof Element e && e.is("meta")))
                .toList());
    }

    /** Applies the changes to the old version; throws {@link TextException} if it is not the version they were made from. */
    public Element apply(Element before) {
        if (!Redline.joined(before).equals(joined(side(root, true)))) {
            throw TextException.of(
                    "other-version", "this is not the version that was compared", "Apply it to the old version.");
        }
        return after();
    }

    /** The old version. */
    public Element before() {
        return joined(side(root, true));
    }

    /** The new version. */
    public Element after() {
        return joined(side(root, false));
    }

    /** Whether nothing changed. */
    public boolean isEmpty() {
        return root instanceof Kept;
    }

    private static Element side(Difference difference, boolean old) {
        List<Node> nodes = new ArrayList<>();
        side(difference, old, nodes);
        return (Element) nodes.getFirst();
    }

    private static void side(Difference difference, boolean old, List<Node> out) {
        switch (difference) {
            case Kept kept -> out.add(kept.node());
            case Removed gone -> {
                if (old) {
                    out.add(gone.node());
                }
            }
            case Added come -> {
                if (!old) {
                    out.add(come.node());
                }
            }
            case MovedFrom gone -> {
                if (old) {
                    out.add(gone.node());
                }
            }
            case MovedTo come -> {
                if (!old) {
                    side(come.content(), false, out);
                }
            }
            case Matched matched ->
                out.add(frame(matched.name(), old ? matched.before() : matched.after(), matched.inside(), old));
            case RemovedPart gone -> {
                if (old) {
                    out.add(frame(gone.name(), gone.attributes(), gone.inside(), true));
                }
            }
            case AddedPart come -> {
                if (!old) {
                    out.add(frame(come.name(), come.attributes(), come.inside(), false));
                }
            }
        }
    }

    private static Element frame(Name name, List<Attribute> attributes, List<Difference> inside, boolean old) {
        List<Node> children = new ArrayList<>();
        inside.forEach(step -> side(step, old, children));
        return new Element(name, attributes, children);
    }

    /** The same tree with neighbouring runs of characters joined. */
    static Element joined(Element element) {
        List<Node> children = new ArrayList<>(element.children().size());
        for (Node child : element.children()) {
            if (child instanceof Text text && !children.isEmpty() && children.getLast() instanceof Text before) {
                children.set(children.size() - 1, new Text(before.value() + text.value()));
            } else {
                children.add(child instanceof Element inner ? joined(inner) : child);
            }
        }
        return new Element(element.name(), element.attributes(), List.copyOf(children));
    }
}
