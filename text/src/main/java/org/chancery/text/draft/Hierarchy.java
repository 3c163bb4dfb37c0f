package org.chancery.text.draft;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;
import org.chancery.text.draft.Entry.Indented;
import org.chancery.text.draft.Entry.Line;
import org.jspecify.annotations.Nullable;

/** Reads numbered provisions and what stands in them. */
final class Hierarchy {
    private final Drafting drafting;
    final Blocks blocks;

    Hierarchy(Drafting drafting) {
        this.drafting = drafting;
        this.blocks = new Blocks(drafting);
        blocks.hierarchy(this);
    }

    /** The head of a provision or crossheading, or null. */
    static @Nullable Head provisionAt(Entry entry) {
        Head head = entry instanceof Line line ? Head.of(line) : null;
        boolean provision = head != null
                && head.ends()
                && (Keywords.HIERARCHY.containsKey(head.keyword())
                        || head.keyword().equals("CROSSHEADING"));
        return provision ? head : null;
    }

    /** Reads one provision, crossheading or block at its own level; returns the index after it. */
    int one(List<Entry> entries, int i, Parts parts) {
        Head head = provisionAt(entries.get(i));
        if (head == null) {
            return blocks.one(entries, i, parts.blocks());
        }
        return head.keyword().equals("CROSSHEADING")
                ? crossheading(head, i, parts)
                : provision(head, entries, i, parts);
    }

    /** The same at the top level of a main part, where one level further in still counts. */
    int oneAtTop(List<Entry> entries, int i, Parts parts) {
        if (!(entries.get(i) instanceof Indented inner)) {
            return one(entries, i, parts);
        }
        all(inner.entries(), 0, parts);
        return i + 1;
    }

    void all(List<Entry> entries, int from, Parts parts) {
        int i = from;
        while (i < entries.size()) {
            i = one(entries, i, parts);
        }
    }

    /** Provisions and blocks as they stand in a quote or note. */
    List<Node> open(List<Entry> entries) {
        Parts parts = new Parts();
        all(entries, 0, parts);
        return parts.inOpen();
    }

    private int crossheading(Head head, int i, Parts parts) {
        List<Node> out = parts.crossheadings();
        if (head.alone()) {
            drafting.warn("empty-heading", head.line(), 0, "an empty CROSSHEADING is left out", "Give it a text.");
            return i + 1;
        }
        Inlines.Read read = Inlines.read(drafting, head.line(), head.textStart());
        out.add(Element.of(
                "crossHeading", drafting.attributes("crossHeading", head.attributes(), head.line()), read.nodes()));
        return i + 1 + read.further();
    }

    private int provision(Head head, List<Entry> entries, int i, Parts parts) {
        String name = Keywords.HIERARCHY.getOrDefault(head.keyword(), "section");
        List<Node> children = new ArrayList<>();
        Head.Heading heading = head.heading(drafting);
        headings(drafting, head, heading, children);
        int after = i + 1 + heading.further();
        if (after < entries.size() && entries.get(after) instanceof Indented inner) {
            int from = subheading(drafting, inner.entries(), children);
            Parts inside = new Parts();
            all(inner.entries(), from, inside);
            children.addAll(inside.inProvision());
            after++;
        }
        if (!drafting.compat && children.stream().allMatch(c -> c instanceof Element e && isHeading(e))) {
            children.add(Element.of("content", List.of(Element.of("p", List.of()))));
        }
        parts.provision(Element.of(name, drafting.attributes(name, head.attributes(), head.line()), children));
        return after;
    }

    private static boolean isHeading(Element element) {
        return element.is("num") || element.is("heading") || element.is("subheading");
    }

    static void headings(Drafting drafting, Head head, Head.Heading heading, List<Node> out) {
        if (!heading.number().isEmpty()) {
            Element number = Element.of("num", List.of(new Text(heading.number())));
            drafting.numbers.put(number, head.line());
            out.add(number);
        }
        if (!heading.heading().isEmpty()) {
            out.add(Element.of("heading", heading.heading()));
        }
    }

    /** Reads a subheading if one comes first; returns the index after it. */
    static int subheading(Drafting drafting, List<Entry> entries, List<Node> out) {
        Head head = ListBlocks.subheading(entries);
        if (head == null) {
            return 0;
        }
        if (head.alone()) {
            return 1;
        }
        Inlines.Read read = Inlines.read(drafting, head.line(), head.textStart());
        out.add(Element.of(
                "subheading", drafting.attributes("subheading", head.attributes(), head.line()), read.nodes()));
        return 1 + read.further();
    }
}
