package org.chancery.text.draft;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.draft.Entry.Indented;
import org.chancery.text.draft.Entry.Line;
import org.jspecify.annotations.Nullable;

/** Reads blocks: paragraphs, lists, bullets, tables, quotes, notes. A keyword without its required inside is text. */
final class Blocks {
    private final Drafting drafting;
    private final ListBlocks lists;
    private final TableBlocks tables;
    private final MathBlocks formulas;
    private @Nullable Hierarchy hierarchy;

    Blocks(Drafting drafting) {
        this.drafting = drafting;
        this.lists = new ListBlocks(drafting, this);
        this.tables = new TableBlocks(drafting, this);
        this.formulas = new MathBlocks(drafting);
    }

    void hierarchy(Hierarchy provisions) {
        this.hierarchy = provisions;
    }

    /** Reads all entries as blocks; inner levels that belong to nothing are brought out. */
    void all(List<Entry> entries, int from, List<Node> out) {
        int i = from;
        while (i < entries.size()) {
            i = one(entries, i, out);
        }
    }

    /** Reads one block and returns the index after it. */
    int one(List<Entry> entries, int i, List<Node> out) {
        if (entries.get(i) instanceof Indented inner) {
            all(inner.entries(), 0, out);
            return i + 1;
        }
        Line line = (Line) entries.get(i);
        Head head = Head.of(line);
        if (head != null && head.ends()) {
            int after = marked(head, entries, i, out);
            if (after > 0) {
                return after;
            }
        }
        return paragraph(entries, i, line, head, out);
    }

    /** Reads a marked block; returns 0 if the line is text after all. */
    private int marked(Head head, List<Entry> entries, int i, List<Node> out) {
        return switch (head.keyword()) {
            case "ITEMS", "BLOCKLIST" -> lists.items(head, entries, i, out);
            case "BULLETS" -> lists.bullets(head, entries, i, out);
            case "TABLE" -> tables.table(head, entries, i, out);
            case "LONGTITLE" -> longTitle(head, i, out);
            case "FOOTNOTE" -> footnote(head, entries, i, out);
            case "QUOTE" -> quote(head, entries, i, out);
            case "BLOCKS" -> blocks(head, entries, i, out);
            case "P" -> p(head, i, out);
            case "MATH" -> formulas.formula(head, entries, i, out);
            default -> 0;
        };
    }

    private int paragraph(List<Entry> entries, int i, Line line, @Nullable Head head, List<Node> out) {
        if (head != null) {
            drafting.warn(
                    "keyword-as-text",
                    line,
                    0,
                    "'" + head.keyword() + "' was read as text",
                    Expectations.of(head.keyword()));
        }
        Inlines.Read read = Inlines.read(drafting, line, 0);
        out.add(Element.of("p", read.nodes()));
        return i + 1 + read.further();
    }

    private int longTitle(Head head, int i, List<Node> out) {
        if (head.alone()) {
            return i + 1;
        }
        Inlines.Read read = Inlines.read(drafting, head.line(), head.textStart());
        out.add(Element.of(
                "longTitle",
                drafting.attributes("longTitle", head.attributes(), head.line()),
                List.of(Element.of("p", read.nodes()))));
        return i + 1 + read.further();
    }

    private int p(Head head, int i, List<Node> out) {
        if (head.alone()) {
            return 0;
        }
        Inlines.Read read = Inlines.read(drafting, head.line(), head.textStart());
        out.add(Element.of("p", drafting.attributes("p", head.attributes(), head.line()), read.nodes()));
        return i + 1 + read.further();
    }

    static @Nullable Indented inside(List<Entry> entries, int i) {
        return i + 1 < entries.size() && entries.get(i + 1) instanceof Indented inner ? inner : null;
    }

    private int footnote(Head head, List<Entry> entries, int i, List<Node> out) {
        Indented inner = inside(entries, i);
        String marker = head.line().text().substring(head.textStart());
        if (inner == null || marker.isEmpty() || marker.indexOf(' ') >= 0) {
            return 0;
        }
        if (!drafting.awaits(marker)) {
            drafting.warn(
                    "footnote-unused",
                    head.line(),
                    0,
                    "no reference {{FOOTNOTE " + marker + "}} before this note",
                    "Put the reference where the note belongs.");
            Inlines.Read read = Inlines.read(drafting, head.line(), 0);
            out.add(Element.of("p", read.nodes()));
            return i + 1 + read.further();
        }
        drafting.settle(
                marker, drafting.attributes("authorialNote", head.attributes(), head.line()), mixed(inner.entries()));
        return i + 2;
    }

    private int quote(Head head, List<Entry> entries, int i, List<Node> out) {
        Indented inner = inside(entries, i);
        if (inner == null || !head.alone()) {
            return 0;
        }
        Element structure = Element.of(
                "embeddedStructure",
                drafting.attributes("embeddedStructure", head.attributes(), head.line()),
                mixed(inner.entries()));
        out.add(Element.of("block", Element.empty("x", "name", "quote").attributes(), List.of(structure)));
        return i + 2;
    }

    private int blocks(Head head, List<Entry> entries, int i, List<Node> out) {
        Indented inner = inside(entries, i);
        if (inner == null || !head.alone()) {
            return 0;
        }
        List<Node> content = new ArrayList<>();
        all(inner.entries(), 0, content);
        out.add(Element.of(
                "blockContainer", drafting.attributes("blockContainer", head.attributes(), head.line()), content));
        return i + 2;
    }

    private List<Node> mixed(List<Entry> entries) {
        Hierarchy provisions = hierarchy;
        if (provisions == null) {
            throw new IllegalStateException("blocks are read before their hierarchy is known");
        }
        return provisions.open(entries);
    }
}
