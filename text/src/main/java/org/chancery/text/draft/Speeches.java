package org.chancery.text.draft;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.akn.Attribute;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Numbers;
import org.chancery.text.draft.Entry.Indented;
import org.chancery.text.draft.Entry.Line;
import org.jspecify.annotations.Nullable;

/** Reads the record of a debate: its parts, interventions and single lines. */
final class Speeches {
    private final Drafting drafting;
    private final Hierarchy hierarchy;

    Speeches(Drafting drafting, Hierarchy hierarchy) {
        this.drafting = drafting;
        this.hierarchy = hierarchy;
    }

    /** The main part of a debate; text outside its parts goes into a section of its own. */
    List<Node> body(List<Entry> entries) {
        List<Node> out = new ArrayList<>();
        List<Node> loose = new ArrayList<>();
        int i = 0;
        while (i < entries.size()) {
            if (entries.get(i) instanceof Indented inner) {
                flush(loose, out);
                out.addAll(body(inner.entries()));
                i++;
                continue;
            }
            Head head = container(entries.get(i));
            if (head == null) {
                i = one(entries, i, loose);
            } else {
                flush(loose, out);
                i = container(head, entries, i, out);
            }
        }
        flush(loose, out);
        return out;
    }

    private static void flush(List<Node> loose, List<Node> out) {
        if (!loose.isEmpty()) {
            out.add(Element.of("debateSection", List.of(Attribute.of("name", "debateSection")), loose));
            loose.clear();
        }
    }

    static @Nullable Head container(Entry entry) {
        Head head = entry instanceof Line line ? Head.of(line) : null;
        return head != null && head.ends() && Keywords.SPEECH_CONTAINERS.containsKey(head.keyword()) ? head : null;
    }

    int container(Head head, List<Entry> entries, int i, List<Node> out) {
        String name = Keywords.SPEECH_CONTAINERS.getOrDefault(head.keyword(), "debateSection");
        List<Node> children = new ArrayList<>();
        int after = heads(head, entries, i, children);
        if (after < entries.size() && entries.get(after) instanceof Indented inner) {
            int from = Hierarchy.subheading(drafting, inner.entries(), children);
            all(inner.entries(), from, children);
            after++;
        }
        List<Attribute> attributes = new ArrayList<>(drafting.attributes(name, head.attributes(), head.line()));
        if (name.equals("debateSection")) {
            attributes.add(Attribute.of("name", name));
        }
        out.add(Element.of(name, attributes, children));
        return after;
    }

    private int heads(Head head, List<Entry> entries, int i, List<Node> children) {
        Head.Heading heading = head.heading(drafting);
        Hierarchy.headings(drafting, head, heading, children);
        return Math.min(i + 1 + heading.further(), entries.size());
    }

    private void all(List<Entry> entries, int from, List<Node> out) {
        int i = from;
        while (i < entries.size()) {
            i = one(entries, i, out);
        }
    }

    private int one(List<Entry> entries, int i, List<Node> out) {
        if (entries.get(i) instanceof Indented inner) {
            all(inner.entries(), 0, out);
            return i + 1;
        }
        Head inner = container(entries.get(i));
        if (inner != null) {
            return container(inner, entries, i, out);
        }
        Head head = entries.get(i) instanceof Line line ? Head.of(line) : null;
        if (head != null && head.ends() && Keywords.SPEECH_LINES.containsKey(head.keyword()) && !head.alone()) {
            String name = Keywords.SPEECH_LINES.getOrDefault(head.keyword(), "narrative");
            Inlines.Read read = Inlines.read(drafting, head.line(), head.textStart());
            out.add(Element.of(name, drafting.attributes(name, head.attributes(), head.line()), read.nodes()));
            return i + 1 + read.further();
        }
        int after = head == null ? 0 : group(head, entries, i, out);
        return after > 0 ? after : hierarchy.blocks.one(entries, i, out);
    }

    int group(Head head, List<Entry> entries, int i, List<Node> out) {
        String name = Keywords.SPEECH_GROUPS.getOrDefault(head.keyword(), "");
        Indented inner = Blocks.inside(entries, i);
        if (name.isEmpty() || !head.ends() || inner == null) {
            return 0;
        }
        Head before = ListBlocks.subheading(inner.entries());
        int at = before == null ? 0 : 1;
        Head from = at < inner.entries().size() && inner.entries().get(at) instanceof Line line ? Head.of(line) : null;
        if (from == null
                || !from.keyword().equals("FROM")
                || from.alone()
                || at + 1 >= inner.entries().size()) {
            return 0;
        }
        List<Node> children = new ArrayList<>();
        heads(head, entries, i, children);
        Hierarchy.subheading(drafting, inner.entries(), children);
        Inlines.Read read = Inlines.read(drafting, from.line(), from.textStart());
        children.add(Element.of("from", read.nodes()));
        all(inner.entries(), at + 1 + read.further(), children);
        List<Attribute> attributes = new ArrayList<>(drafting.attributes(name, head.attributes(), head.line()));
        if (attributes.stream().noneMatch(a -> a.name().local().equals("by"))) {
            attributes.add(Attribute.of("by", "#" + Numbers.clean(from.line().text())));
        }
        out.add(Element.of(name, attributes, children));
        return i + 2;
    }
}
