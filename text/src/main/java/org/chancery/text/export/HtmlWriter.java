package org.chancery.text.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chancery.text.akn.AknWriter;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Mathematics;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;
import org.chancery.text.akn.Vocabulary;

/** Writes a text as the inside of an HTML page; well-formed XML, headings in order, notes at the end, no script. */
final class HtmlWriter {
    private static final Map<String, String> INLINE = Map.ofEntries(
            Map.entry("b", "b"),
            Map.entry("i", "i"),
            Map.entry("u", "u"),
            Map.entry("sup", "sup"),
            Map.entry("sub", "sub"),
            Map.entry("abbr", "abbr"),
            Map.entry("ins", "ins"),
            Map.entry("del", "del"),
            Map.entry("def", "dfn"),
            Map.entry("em", "em"));

    private static final Set<String> SKIPPED = Set.of("meta", "num", "heading", "subheading");

    private final StringBuilder out = new StringBuilder(1 << 14);
    private final List<Element> notes = new ArrayList<>();
    private final Captions captions;

    /** A heading for the table of contents. */
    record Heading(int level, String id, String text) {}

    final List<Heading> headings = new ArrayList<>();

    HtmlWriter(String language) {
        this.captions = new Captions(language);
    }

    String body(Element work) {
        work.elements().forEach(e -> block(e, 2));
        notes();
        return out.toString();
    }

    private void blocks(Element element, int level) {
        for (Element child : element.elements()) {
            if (!SKIPPED.contains(child.local())) {
                block(child, level);
            }
        }
    }

    private void block(Element element, int level) {
        switch (element.local()) {
            case "meta" -> {}
            case "p", "formula", "longTitle", "block" -> paragraph(element, level);
            case "crossHeading" -> heading(element, level, element.children());
            case "blockList" -> wrapped("div", element, "items", level);
            case "listIntroduction", "listWrapUp", "docTitle", "from", "scene", "narrative", "summary" ->
                running("p", element, element.local());
            case "item" -> item(element, level);
            case "ul", "ol", "li", "tr", "td", "th" -> wrapped(element.local(), element, "", level);
            case "table" -> wrapped("table", element, "", level);
            case "foreign" -> foreign(element, level);
            case "attachments", "doc", "body", "mainBody", "content", "intro", "wrapUp" -> blocks(element, level);
            default -> structure(element, level);
        }
    }

    /** A formula as MathML; anything else that is not Akoma Ntoso as its words. */
    private void foreign(Element element, int level) {
        Mathematics.of(element)
                .ifPresentOrElse(
                        formula -> {
                            open("div", element, "formula");
                            out.append(AknWriter.write(Mathematics.plain(formula)));
                            close("div");
                        },
                        () -> structure(element, level));
    }

    private void structure(Element element, int level) {
        boolean headed =
                element.child("num").isPresent() || element.child("heading").isPresent();
        boolean text = !element.children().isEmpty()
                && !headed
                && element.children().stream()
                        .allMatch(n -> n instanceof Text || n instanceof Element e && Vocabulary.inline(e))
                && element.children().stream()
                        .anyMatch(n -> !(n instanceof Text t) || !t.value().isBlank());
        if (text) {
            running("p", element, element.local());
            return;
        }
        boolean small =
                element.is("paragraph") || element.is("subparagraph") || element.is("point") || element.is("clause");
        open("section", element, element.local() + (small && brief(element) ? " brief" : ""));
        if (small && element.child("heading").isEmpty()) {
            element.child("num").ifPresent(n -> running("span", n, "num"));
        } else if (headed) {
            heads(element, level);
        }
        blocks(element, Math.min(6, level + 1));
        close("section");
    }

    /** Whether a provision is so short that a page should not end inside it. */
    private static boolean brief(Element element) {
        return element.text().length() < 1200
                && element.descendants().noneMatch(e -> e.is("blockList") || e.is("table") || e.is("ul"));
    }

    private void heads(Element element, int level) {
        heading(element, level, captions.head(element));
        element.child("subheading").ifPresent(s -> running("p", s, "subheading"));
    }

    private void heading(Element element, int level, List<Node> parts) {
        String tag = "h" + Math.min(6, level);
        String id = element.eId().map(e -> "h_" + e).orElse("h_" + headings.size());
        headings.add(new Heading(level, id, Element.of("h", parts).text().strip()));
        out.append('<').append(tag).append(" id=\"");
        escape(id);
        out.append("\">");
        inline(parts);
        close(tag);
    }

    private void paragraph(Element element, int level) {
        boolean nested = element.elements().stream().anyMatch(e -> !Vocabulary.inline(e));
        if (nested) {
            wrapped(element.is("block") ? "blockquote" : "div", element, element.local(), level);
        } else {
            running("p", element, "");
        }
    }

    private void item(Element element, int level) {
        open("div", element, "item");
        element.child("num").ifPresent(n -> running("span", n, "num"));
        element.child("heading").ifPresent(h -> running("strong", h, ""));
        blocks(element, level);
        close("div");
    }

    private void wrapped(String tag, Element element, String name, int level) {
        open(tag, element, name);
        if (!element.elements().isEmpty() && element.elements().stream().allMatch(Vocabulary::inline)
                || element.elements().isEmpty() && !element.text().isBlank()) {
            inline(element.children());
        } else {
            blocks(element, level);
        }
        close(tag);
    }

    private void running(String tag, Element element, String name) {
        open(tag, element, name);
        inline(element.children());
        close(tag);
    }

    private void open(String tag, Element element, String name) {
        out.append('<').append(tag);
        element.eId().ifPresent(id -> attribute("id", id));
        String classes = (name + " " + element.attributeOr("class", "")).strip();
        if (!classes.isEmpty()) {
            attribute("class", classes);
        }
        for (String kept : List.of("colspan", "rowspan", "title")) {
            String value = element.attribute(kept);
            if (value != null && !value.isEmpty()) {
                attribute(kept, value);
            }
        }
        element.attributes().stream()
                .filter(a -> a.name().local().equals("lang"))
                .findFirst()
                .ifPresent(a -> attribute("lang", a.value()));
        out.append('>');
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value);
        out.append('"');
    }

    private void close(String tag) {
        out.append("</").append(tag).append(">\n");
    }

    private void inline(List<Node> nodes) {
        for (Node node : nodes) {
            if (node instanceof Text text) {
                escape(text.value());
            } else if (node instanceof Element element) {
                inline(element);
            }
        }
    }

    private void inline(Element element) {
        switch (element.local()) {
            case "br", "eol" -> out.append("<br/>");
            case "img" -> {
                out.append("<img");
                attribute("src", element.attributeOr("src", ""));
                attribute("alt", element.attributeOr("alt", ""));
                out.append("/>");
            }
            case "a", "ref" -> {
                out.append("<a");
                attribute("href", Links.html(element.attributeOr("href", "")));
                out.append('>');
                inline(element.children());
                out.append("</a>");
            }
            case "authorialNote" -> {
                notes.add(element);
                int number = notes.size();
                out.append("<sup class=\"note\"><a id=\"ref_" + number + "\" href=\"#note_" + number + "\">");
                escape(element.attributeOr("marker", String.valueOf(number)));
                out.append("</a></sup>");
            }
            default -> {
                String tag = INLINE.getOrDefault(element.local(), "span");
                out.append('<').append(tag);
                if (tag.equals("span")) {
                    attribute("class", (element.local() + " " + element.attributeOr("class", "")).strip());
                }
                String title = element.attributeOr("title", "");
                if (!title.isEmpty()) {
                    attribute("title", title);
                }
                out.append('>');
                inline(element.children());
                out.append("</").append(tag).append('>');
            }
        }
    }

    private void notes() {
        if (notes.isEmpty()) {
            return;
        }
        out.append("<section class=\"notes\">\n");
        for (int i = 0; i < notes.size(); i++) {
            out.append("<div id=\"note_" + (i + 1) + "\"><span class=\"num\"><a href=\"#ref_" + (i + 1) + "\">");
            escape(notes.get(i).attributeOr("marker", String.valueOf(i + 1)));
            out.append("</a></span>");
            blocks(notes.get(i), 6);
            out.append("</div>\n");
        }
        close("section");
    }

    void escape(String text) {
        Links.escape(text, out);
    }
}
