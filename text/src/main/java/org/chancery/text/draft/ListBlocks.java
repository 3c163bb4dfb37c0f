package org.chancery.text.draft;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.draft.Entry.Indented;
import org.chancery.text.draft.Entry.Line;
import org.jspecify.annotations.Nullable;

/** Reads numbered lists and bullets. */
final class ListBlocks {
    private final Drafting drafting;
    private final Blocks blocks;

    ListBlocks(Drafting drafting, Blocks blocks) {
        this.drafting = drafting;
        this.blocks = blocks;
    }

    int items(Head head, List<Entry> entries, int i, List<Node> out) {
        Indented inner = Blocks.inside(entries, i);
        if (inner == null || !head.alone() || !fits(inner.entries())) {
            return 0;
        }
        List<Entry> inside = inner.entries();
        List<Node> children = new ArrayList<>();
        int at = 0;
        if (itemAt(inside, 0) == null) {
            at = line("listIntroduction", inside, at, children);
        }
        Head item;
        while (at < inside.size() && (item = itemAt(inside, at)) != null) {
            at = item(item, inside, at, children);
        }
        if (at < inside.size()) {
            line("listWrapUp", inside, at, children);
        }
        out.add(Element.of("blockList", drafting.attributes("blockList", head.attributes(), head.line()), children));
        return i + 2;
    }

    /** Whether the inside of a list is one line of introduction at most, items, and one closing line at most. */
    private static boolean fits(List<Entry> inside) {
        int at = 0;
        if (itemAt(inside, 0) == null) {
            if (inside.getFirst() instanceof Line first && first.text().startsWith("ITEM")) {
                return false;
            }
            at = afterLine(inside, 0);
        }
        int items = 0;
        while (at < inside.size() && itemAt(inside, at) != null) {
            items++;
            at++;
            if (at < inside.size() && inside.get(at) instanceof Indented content) {
                if (content.entries().size() == 1 && subheading(content.entries()) != null) {
                    return false;
                }
                at++;
            }
        }
        if (items == 0) {
            return false;
        }
        if (at < inside.size() && inside.get(at) instanceof Line) {
            at = afterLine(inside, at);
        }
        return at == inside.size();
    }

    private static int afterLine(List<Entry> inside, int from) {
        int at = from + 1;
        if (inside.get(from) instanceof Line line
                && line.run().text.length() > line.text().length()) {
            int end = line.offset() + line.text().length();
            while (at < inside.size()
                    && inside.get(at) instanceof Line next
                    && next.run() == line.run()
                    && insideRemark(line, end, next)) {
                at++;
            }
        }
        while (at + 1 < inside.size()
                && inside.get(at) instanceof Line note
                && note.text().startsWith("FOOTNOTE ")
                && inside.get(at + 1) instanceof Indented) {
            at += 2;
        }
        return at;
    }

    /** Whether a remark that opens in a line is still open where another line begins. */
    private static boolean insideRemark(Line line, int end, Line next) {
        InlineMarks marks = line.run().marks();
        for (int p = line.offset(); p < end; p++) {
            if (marks.end(p) > next.offset()) {
                return true;
            }
            p = marks.end(p) > 0 ? marks.end(p) - 1 : p;
        }
        return false;
    }

    static @Nullable Head itemAt(List<Entry> inside, int at) {
        if (!(inside.get(at) instanceof Line line) || !line.text().startsWith("ITEM")) {
            return null;
        }
        Head head = Head.of(line);
        return head != null && head.keyword().equals("ITEM") && head.ends() ? head : null;
    }

    static @Nullable Head subheading(List<Entry> inside) {
        Head head = inside.getFirst() instanceof Line line ? Head.of(line) : null;
        return head != null && head.keyword().equals("SUBHEADING") && head.ends() ? head : null;
    }

    private int line(String name, List<Entry> inside, int at, List<Node> out) {
        Line line = (Line) inside.get(at);
        Inlines.Read read = Inlines.read(drafting, line, 0);
        out.add(Element.of(name, read.nodes()));
        int after = at + 1 + read.further();
        while (after + 1 < inside.size()
                && inside.get(after) instanceof Line note
                && note.text().startsWith("FOOTNOTE ")
                && inside.get(after + 1) instanceof Indented) {
            after = blocks.one(inside, after, out);
        }
        return after;
    }

    private int item(Head head, List<Entry> inside, int at, List<Node> out) {
        List<Node> children = new ArrayList<>();
        Head.Heading heading = head.heading(drafting);
        Hierarchy.headings(drafting, head, heading, children);
        int after = at + 1 + heading.further();
        int content = children.size();
        if (after < inside.size() && inside.get(after) instanceof Indented inner) {
            int from = Hierarchy.subheading(drafting, inner.entries(), children);
            content = children.size();
            blocks.all(inner.entries(), from, children);
            after++;
        }
        if (children.size() == content) {
            children.add(Element.of("p", List.of()));
        }
        out.add(Element.of("item", drafting.attributes("item", head.attributes(), head.line()), children));
        return after;
    }

    int bullets(Head head, List<Entry> entries, int i, List<Node> out) {
        Indented inner = Blocks.inside(entries, i);
        if (inner == null || !head.alone()) {
            return 0;
        }
        List<Entry> inside = inner.entries();
        List<Node> points = new ArrayList<>();
        int at = 0;
        while (at < inside.size()) {
            at = point(inside, at, points);
        }
        out.add(Element.of("ul", drafting.attributes("ul", head.attributes(), head.line()), points));
        return i + 2;
    }

    private int point(List<Entry> inside, int from, List<Node> points) {
        Line line = (Line) inside.get(from);
        List<Node> content = new ArrayList<>();
        List<org.chancery.text.akn.Attribute> attributes = List.of();
        int at = from;
        if (line.text().startsWith("*")) {
            int start = MarkAttributes.end(line.text(), 1);
            attributes = drafting.attributes("li", MarkAttributes.read(line.text(), 1), line);
            while (start < line.text().length() && line.text().charAt(start) == ' ') {
                start++;
            }
            if (start == line.text().length()) {
                at++;
            } else {
                inside.set(from, line.from(start));
                at = blocks.one(inside, from, content);
            }
        } else {
            at = blocks.one(inside, from, content);
        }
        if (at < inside.size() && inside.get(at) instanceof Indented more) {
            blocks.all(more.entries(), 0, content);
            at++;
        }
        if (content.isEmpty()) {
            content.add(Element.of("p", List.of()));
        }
        points.add(Element.of("li", attributes, content));
        return at;
    }
}
