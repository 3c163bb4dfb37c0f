package org.chancery.text.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.Attribute;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;
import org.chancery.text.draft.DraftOptions;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;

/** Reads a web page: headings, paragraphs, lists, tables, marks and links; scripts, styles and navigation are left out. */
public final class HtmlReader {
    private static final Map<String, String> INLINE = Map.of(
            "b", "b", "strong", "b", "i", "i", "em", "i", "u", "u", "sup", "sup", "sub", "sub", "ins", "ins", "del",
            "del", "abbr", "abbr");

    private final Gathering gathering = new Gathering();

    private HtmlReader() {}

    /** The page as a document. */
    public static AknDocument read(String html, DraftOptions options) {
        org.jsoup.nodes.Element body = Jsoup.parse(html).body();
        body.select("script, style, nav, template, noscript").remove();
        HtmlReader reader = new HtmlReader();
        reader.blocks(body, 0);
        return reader.gathering.document(options);
    }

    private void blocks(org.jsoup.nodes.Element parent, int depth) {
        List<Node> loose = new ArrayList<>();
        for (org.jsoup.nodes.Node node : parent.childNodes()) {
            if (node instanceof org.jsoup.nodes.Element element && element.isBlock() && depth < 200) {
                flush(loose);
                block(element, depth);
            } else {
                inline(node, loose, depth);
            }
        }
        flush(loose);
    }

    private void flush(List<Node> loose) {
        if (!Gathering.text(loose).isBlank()) {
            gathering.paragraph(List.copyOf(loose));
        }
        loose.clear();
    }

    private void block(org.jsoup.nodes.Element element, int depth) {
        switch (element.normalName()) {
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                gathering.heading(element.normalName().charAt(1) - '0', nodes(element, depth));
            case "p" -> gathering.paragraph(nodes(element, depth));
            case "ul" -> gathering.block(Element.of("ul", points(element, depth)));
            case "ol" -> gathering.block(Element.of("blockList", items(element, depth)));
            case "table" -> gathering.block(table(element, depth));
            default -> blocks(element, depth + 1);
        }
    }

    private List<Node> points(org.jsoup.nodes.Element list, int depth) {
        List<Node> points = new ArrayList<>();
        list.children().forEach(li -> points.add(Element.of("li", content(li, depth))));
        return points;
    }

    private List<Node> items(org.jsoup.nodes.Element list, int depth) {
        List<Node> items = new ArrayList<>();
        for (org.jsoup.nodes.Element li : list.children()) {
            int n = items.size() + 1;
            String number = list.attr("type").equals("a") ? "(" + (char) ('a' + (n - 1) % 26) + ")" : n + ".";
            List<Node> parts = content(li, depth);
            parts.addFirst(Element.text("num", number));
            items.add(Element.of("item", parts));
        }
        return items;
    }

    /** What a list item holds: its words, then the lists in it. */
    private List<Node> content(org.jsoup.nodes.Element li, int depth) {
        List<Node> words = new ArrayList<>();
        List<Node> lists = new ArrayList<>();
        for (org.jsoup.nodes.Node child : li.childNodes()) {
            if (depth < 100
                    && child instanceof org.jsoup.nodes.Element e
                    && e.normalName().equals("ul")) {
                lists.add(Element.of("ul", points(e, depth + 1)));
            } else if (depth < 100
                    && child instanceof org.jsoup.nodes.Element e
                    && e.normalName().equals("ol")) {
                lists.add(Element.of("blockList", items(e, depth + 1)));
            } else {
                inline(child, words, depth + 1);
            }
        }
        List<Node> all = new ArrayList<>();
        all.add(Element.of("p", words));
        all.addAll(lists);
        return all;
    }

    private Element table(org.jsoup.nodes.Element table, int depth) {
        List<Node> rows = new ArrayList<>();
        for (org.jsoup.nodes.Element row : table.select("tr")) {
            List<Node> cells = new ArrayList<>();
            for (org.jsoup.nodes.Element cell : row.children()) {
                List<Attribute> spans = new ArrayList<>();
                for (String span : List.of("colspan", "rowspan")) {
                    if (cell.attr(span).matches("[0-9]{1,4}")) {
                        spans.add(Attribute.of(span, cell.attr(span)));
                    }
                }
                cells.add(Element.of(
                        cell.normalName().equals("th") ? "th" : "td",
                        spans,
                        List.of(Element.of("p", nodes(cell, depth)))));
            }
            rows.add(Element.of("tr", cells));
        }
        return Element.of("table", rows);
    }

    private List<Node> nodes(org.jsoup.nodes.Element element, int depth) {
        List<Node> out = new ArrayList<>();
        element.childNodes().forEach(child -> inline(child, out, depth + 1));
        return out;
    }

    private void inline(org.jsoup.nodes.Node node, List<Node> out, int depth) {
        if (node instanceof TextNode text) {
            String value = text.getWholeText().replaceAll("\\s+", " ");
            if (!value.isEmpty()) {
                out.add(new Text(out.isEmpty() ? value.stripLeading() : value));
            }
        } else if (node instanceof org.jsoup.nodes.Element element) {
            String name = INLINE.get(element.normalName());
            List<Node> inner = depth < 200 ? nodes(element, depth) : List.of(new Text(element.text()));
            if (name != null) {
                out.add(Element.of(name, inner));
            } else if (element.normalName().equals("a") && element.hasAttr("href")) {
                out.add(Element.of("ref", List.of(Attribute.of("href", element.attr("href"))), inner));
            } else if (element.normalName().equals("br")) {
                out.add(new Text(" "));
            } else {
                out.addAll(inner);
            }
        }
    }
}
