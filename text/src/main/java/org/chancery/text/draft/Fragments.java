package org.chancery.text.draft;

import java.util.ArrayList;
import java.util.List;
import org.chancery.text.Problem;
import org.chancery.text.TextException;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.draft.Entry.Indented;
import org.chancery.text.draft.Entry.Line;
import org.jspecify.annotations.Nullable;

/** Reads a piece of a text that begins with a given rule and must end with it. */
final class Fragments {
    private final Drafting drafting;
    private final Hierarchy hierarchy;
    private final Metadata metadata;
    private final List<Entry> outline;

    private Fragments(Drafting drafting, Metadata metadata, List<Entry> outline) {
        this.drafting = drafting;
        this.hierarchy = new Hierarchy(drafting);
        this.metadata = metadata;
        this.outline = outline;
    }

    static Element read(String rule, Drafting drafting, Metadata metadata, List<Entry> outline) {
        Fragments fragments = new Fragments(drafting, metadata, outline);
        List<Node> out = new ArrayList<>();
        int after = outline.isEmpty() ? 0 : fragments.rule(rule, out);
        if (after < outline.size() || out.size() != 1 || !(out.getFirst() instanceof Element only)) {
            throw unread(rule, outline, after);
        }
        return only;
    }

    private static TextException unread(String rule, List<Entry> outline, int after) {
        Line line = line(outline, after);
        return new TextException(Problem.error(
                "fragment-unread",
                line == null ? 1 : line.number(),
                line == null ? 1 : line.column(),
                "this is not one whole '" + rule + "'",
                "Give exactly one; " + Expectations.of(rule.toUpperCase(java.util.Locale.ROOT))));
    }

    private static @Nullable Line line(List<Entry> entries, int at) {
        if (at >= entries.size()) {
            return null;
        }
        return switch (entries.get(at)) {
            case Line line -> line;
            case Indented inner -> line(inner.entries(), 0);
        };
    }

    private int rule(String rule, List<Node> out) {
        return switch (rule) {
            case "attachments", "attachment" -> attachments(rule, out);
            case "block_list" -> keyword(out, "ITEMS", "BLOCKLIST");
            case "bullet_list" -> keyword(out, "BULLETS");
            case "table" -> keyword(out, "TABLE");
            case "longtitle" -> keyword(out, "LONGTITLE");
            case "block_quote" -> keyword(out, "QUOTE");
            case "blocks" -> keyword(out, "BLOCKS");
            case "p" -> keyword(out, "P");
            case "line", "block_element", "block_elements" -> hierarchy.blocks.one(outline, 0, out);
            case "hier_element", "hier_element_block", "crossheading" -> provision(out);
            case "block_list_item" -> item(out);
            case "speech_container" -> {
                Head head = Speeches.container(outline.getFirst());
                yield head == null ? 0 : new Speeches(drafting, hierarchy).container(head, outline, 0, out);
            }
            case "speech_group" -> {
                Head head = outline.getFirst() instanceof Line line ? Head.of(line) : null;
                yield head == null ? 0 : new Speeches(drafting, hierarchy).group(head, outline, 0, out);
            }
            case "preface", "preamble", "conclusions" -> container(rule, out);
            case "introduction", "background", "arguments", "remedies", "motivation", "decision", "body", "mainBody" ->
                main(rule, out);
            default ->
                throw TextException.of(
                        "unknown-root",
                        "'" + rule + "' is no kind of document",
                        "Use act, bill, doc, statement or judgment.");
        };
    }

    private int attachments(String rule, List<Node> out) {
        List<Node> all = new ArrayList<>();
        int after = new Attachments(drafting, hierarchy, metadata).read(outline, 0, "", all);
        if (rule.equals("attachments")) {
            out.add(Element.of("attachments", all));
        } else {
            out.addAll(all);
        }
        return after;
    }

    private int keyword(List<Node> out, String... keywords) {
        Head head = outline.getFirst() instanceof Line line ? Head.of(line) : null;
        if (head == null || !List.of(keywords).contains(head.keyword())) {
            return 0;
        }
        return hierarchy.blocks.one(outline, 0, out);
    }

    private int provision(List<Node> out) {
        Parts parts = new Parts();
        if (Hierarchy.provisionAt(outline.getFirst()) == null) {
            return 0;
        }
        int after = hierarchy.one(outline, 0, parts);
        out.addAll(parts.inOpen());
        return after;
    }

    private int item(List<Node> out) {
        List<Node> children = new ArrayList<>();
        Head head = ListBlocks.itemAt(outline, 0);
        if (head == null) {
            return 0;
        }
        Hierarchy.headings(drafting, head, head.heading(drafting), children);
        int after = 1;
        if (outline.size() > 1 && outline.get(1) instanceof Indented inner) {
            int from = Hierarchy.subheading(drafting, inner.entries(), children);
            hierarchy.blocks.all(inner.entries(), from, children);
            after = 2;
        }
        out.add(Element.of("item", drafting.attributes("item", head.attributes(), head.line()), children));
        return after;
    }

    private int container(String rule, List<Node> out) {
        List<Node> content = new ArrayList<>();
        hierarchy.blocks.all(outline, 1, content);
        out.add(Element.of(rule, content));
        return outline.size();
    }

    private int main(String rule, List<Node> out) {
        String marker = rule.equals("mainBody") ? "BODY" : rule.toUpperCase(java.util.Locale.ROOT);
        int at = outline.getFirst() instanceof Line line && line.text().equals(marker) ? 1 : 0;
        Parts parts = new Parts();
        while (at < outline.size()) {
            at = hierarchy.oneAtTop(outline, at, parts);
        }
        out.add(Element.of(rule, rule.equals("body") ? parts.inBody() : parts.inOpen()));
        return at;
    }
}
