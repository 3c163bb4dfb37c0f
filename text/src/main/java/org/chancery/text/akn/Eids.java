package org.chancery.text.akn;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives elements their {@code eId} by the Akoma Ntoso naming convention: {@code prefix__name_number}, where the prefix is the
 * nearest ancestor that has an identifier. Identifiers that are there are kept; a new one never repeats one that is there.
 */
public final class Eids {
    private final Set<String> taken = new HashSet<>();
    private final Map<String, Integer> counters = new HashMap<>();
    private final boolean keep;

    private Eids(boolean keep) {
        this.keep = keep;
    }

    /** Gives every element that should have an identifier a fresh one, whatever it had. */
    public static Element assign(Element root) {
        return new Eids(false).place(root, "");
    }

    /** Keeps the identifiers that are there and completes the missing ones. */
    public static Element complete(Element root) {
        Eids eids = new Eids(true);
        root.descendants().forEach(e -> e.eId().ifPresent(eids.taken::add));
        return eids.place(root, "");
    }

    private Element place(Element element, String prefix) {
        String own = keep ? element.attribute("eId") : null;
        boolean fresh = false;
        if (own == null && Vocabulary.identified(element)) {
            own = identifier(element, prefix);
            fresh = true;
        }
        String below = own != null ? own : Vocabulary.prefixOnly(element.local(), prefix);
        List<Node> children = children(element, below);
        if (!fresh || own == null) {
            return children == element.children()
                    ? element
                    : new Element(element.name(), element.attributes(), children);
        }
        List<Attribute> attributes = new ArrayList<>(element.attributes().size() + 1);
        attributes.add(Attribute.of("eId", own));
        for (Attribute attribute : element.attributes()) {
            if (!attribute.name().local().equals("eId")) {
                attributes.add(attribute);
            }
        }
        return new Element(element.name(), attributes, children);
    }

    private List<Node> children(Element element, String prefix) {
        if (element.is("meta")) {
            return element.children();
        }
        List<Node> changed = null;
        for (int i = 0; i < element.children().size(); i++) {
            Node child = element.children().get(i);
            if (child instanceof Element inner) {
                Element placed = place(inner, prefix);
                if (placed != inner && changed == null) {
                    changed = new ArrayList<>(element.children());
                }
                if (changed != null) {
                    changed.set(i, placed);
                }
            }
        }
        return changed == null ? element.children() : changed;
    }

    private String identifier(Element element, String prefix) {
        String name = Vocabulary.shortName(element.local());
        String base = prefix.isEmpty() ? name : prefix + "__" + name;
        if (!Vocabulary.numbered(element.local())) {
            return next(base);
        }
        String number = element.child("num").map(n -> Numbers.clean(n.text())).orElse("");
        if (number.isEmpty() || number.equals("nn")) {
            return next(base + "_nn");
        }
        String first = base + "_" + number;
        int count = counters.merge(first, 1, Integer::sum);
        if (count == 1 && !taken.contains(first)) {
            return first;
        }
        return next(first, Math.max(count, 2));
    }

    private String next(String base) {
        return next(base, counters.merge(base, 1, Integer::sum));
    }

    private String next(String base, int from) {
        int count = from;
        while (keep && !taken.add(base + "_" + count)) {
            count = counters.merge(base, 1, Integer::sum);
        }
        return base + "_" + count;
    }
}
