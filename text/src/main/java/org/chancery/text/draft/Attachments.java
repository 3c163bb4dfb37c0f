package org.chancery.text.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.akn.Attribute;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.draft.Entry.Indented;
import org.chancery.text.draft.Entry.Line;
import org.jspecify.annotations.Nullable;

/** Reads attachments: each is a document of its own, with its own metadata; they may stand in one another. */
final class Attachments {
    private final Drafting drafting;
    private final Hierarchy hierarchy;
    private final Metadata metadata;

    Attachments(Drafting drafting, Hierarchy hierarchy, Metadata metadata) {
        this.drafting = drafting;
        this.hierarchy = hierarchy;
        this.metadata = metadata;
    }

    static @Nullable Head markerAt(Entry entry) {
        Head head = entry instanceof Line line ? Head.of(line) : null;
        return head != null && Keywords.ATTACHMENTS.containsKey(head.keyword()) && head.ends() ? head : null;
    }

    /** Reads attachments that follow one another; returns the index after them. */
    int read(List<Entry> entries, int from, String parent, List<Node> out) {
        Map<String, Integer> counts = new HashMap<>();
        int at = from;
        Head head;
        while (at < entries.size() && (head = markerAt(entries.get(at))) != null) {
            String name = Keywords.ATTACHMENTS.getOrDefault(head.keyword(), "attachment");
            String own = (parent.isEmpty() ? "" : parent + "/") + name + "_" + counts.merge(name, 1, Integer::sum);
            at = one(head, name, own, entries, at, out);
        }
        return at;
    }

    private int one(Head head, String name, String component, List<Entry> entries, int i, List<Node> out) {
        List<Node> children = new ArrayList<>();
        Inlines.Read read =
                head.alone() ? new Inlines.Read(List.of(), 0) : Inlines.read(drafting, head.line(), head.textStart());
        if (!read.nodes().isEmpty()) {
            children.add(Element.of("heading", read.nodes()));
        }
        String title = Element.of("heading", read.nodes()).text();
        int at = i + 1 + read.further();
        Parts parts = new Parts();
        List<Node> nested = new ArrayList<>();
        if (at < entries.size() && entries.get(at) instanceof Indented inner) {
            int inside = Hierarchy.subheading(drafting, inner.entries(), children);
            while (inside < inner.entries().size() && markerAt(inner.entries().get(inside)) == null) {
                inside = hierarchy.one(inner.entries(), inside, parts);
            }
            read(inner.entries(), inside, component, nested);
            at++;
        }
        while (at < entries.size() && markerAt(entries.get(at)) == null) {
            at = hierarchy.oneAtTop(entries, at, parts);
        }
        List<Node> document = new ArrayList<>();
        document.add(metadata.component(component, title.isEmpty() ? "Untitled" : title));
        document.add(Element.of("mainBody", parts.inOpen()));
        if (!nested.isEmpty()) {
            document.add(Element.of("attachments", nested));
        }
        children.add(Element.of("doc", List.of(Attribute.of("name", name)), document));
        out.add(Element.of("attachment", drafting.attributes("attachment", head.attributes(), head.line()), children));
        return at;
    }
}
