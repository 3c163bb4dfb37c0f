package org.chancery.text.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;

/** Writes running text with its marks and collects the notes that it refers to. */
final class InlineWriter {
    private final Page page;
    private final List<Element> notes = new ArrayList<>();
    private final Set<String> open = new HashSet<>();

    InlineWriter(Page page) {
        this.page = page;
    }

    /** Notes referred to since the last call, in order. */
    List<Element> takeNotes() {
        List<Element> taken = List.copyOf(notes);
        notes.clear();
        return taken;
    }

    /** The running text of an element on one line; white space at its end goes. */
    String write(Element element) {
        StringBuilder out = new StringBuilder();
        nodes(element.children(), false, out);
        int end = out.length();
        while (end > 0 && out.charAt(end - 1) == ' ' && !(end > 1 && out.charAt(end - 2) == '\\')) {
            end--;
        }
        return out.substring(0, end);
    }

    private void nodes(List<Node> children, boolean closes, StringBuilder out) {
        for (int i = 0; i < children.size(); i++) {
            switch (children.get(i)) {
                case Text text -> out.append(Escapes.text(text.value(), closes || i + 1 < children.size()));
                case Element element -> element(element, out);
                default -> {}
            }
        }
    }

    private void element(Element element, StringBuilder out) {
        switch (element.local()) {
            case "b" -> pair("**", element, out);
            case "i" -> pair("//", element, out);
            case "u" -> pair("__", element, out);
            case "sup" -> braces("{{^", element, out);
            case "sub" -> braces("{{_", element, out);
            case "remark" -> remark(element, out);
            case "ref", "a", "rref", "mref" -> ref(element, out);
            case "img" ->
                out.append("{{IMG ")
                        .append(element.attributeOr("src", "image"))
                        .append(alt(element))
                        .append("}}");
            case "br", "eol" -> out.append(open.contains("remark") ? "\n" : " ");
            case "authorialNote" -> {
                notes.add(element);
                out.append("{{FOOTNOTE ").append(marker(element)).append("}}");
            }
            case "ins" -> named("+", element, Set.of(), out);
            case "del" -> named("-", element, Set.of(), out);
            case "abbr" -> named("abbr", element, emptyOr(element, "title"), out);
            case "term" -> named("term", element, emptyOr(element, "refersTo"), out);
            case "def", "em" -> named(element.local(), element, Set.of(), out);
            case "inline" -> inline(element, out);
            default -> other(element, out);
        }
    }

    private static Set<String> emptyOr(Element element, String attribute) {
        return element.attributeOr(attribute, "x").isEmpty() ? Set.of(attribute) : Set.of();
    }

    private static String alt(Element element) {
        String alt = element.attributeOr("alt", "").strip();
        return alt.isEmpty() ? "" : " " + alt;
    }

    /** The mark that refers to a note; white space in it becomes a hyphen. */
    static String marker(Element note) {
        String marker = note.attributeOr("marker", "").strip().replaceAll("\\s+", "-");
        return marker.isEmpty() ? "note" : marker;
    }

    private void pair(String mark, Element element, StringBuilder out) {
        if (!open.add(mark)) {
            nodes(element.children(), true, out);
            return;
        }
        int from = out.length();
        out.append(mark);
        nodes(element.children(), true, out);
        if (out.length() == from + mark.length()) {
            out.setLength(from);
        } else {
            out.append(mark);
        }
        open.remove(mark);
    }

    private void braces(String mark, Element element, StringBuilder out) {
        Set<String> before = Set.copyOf(open);
        open.removeAll(Set.of("**", "//", "__"));
        int from = out.length();
        out.append(mark);
        nodes(element.children(), true, out);
        if (out.length() == from + mark.length()) {
            out.setLength(from);
        } else {
            out.append("}}");
        }
        open.clear();
        open.addAll(before);
    }

    private void remark(Element element, StringBuilder out) {
        boolean outer = open.add("remark");
        braces("{{*", element, out);
        if (outer) {
            open.remove("remark");
        }
    }

    private void ref(Element element, StringBuilder out) {
        String href = element.attributeOr("href", "").replace(" ", "%20").replace("}}", "%7D%7D");
        out.append("{{>").append(href);
        tail(element, out);
    }

    private void tail(Element element, StringBuilder out) {
        Set<String> before = Set.copyOf(open);
        open.removeAll(Set.of("**", "//", "__"));
        int from = out.length();
        out.append(' ');
        nodes(element.children(), true, out);
        if (out.length() == from + 1) {
            out.setLength(from);
        }
        out.append("}}");
        open.clear();
        open.addAll(before);
    }

    private void named(String name, Element element, Set<String> without, StringBuilder out) {
        out.append("{{").append(name).append(MarkWriter.of(element, page, without));
        tail(element, out);
    }

    private void inline(Element element, StringBuilder out) {
        boolean ordinary = element.attributeOr("name", "inline").equals("inline");
        named("inline", element, ordinary ? Set.of("name") : Set.of(), out);
    }

    private void other(Element element, StringBuilder out) {
        page.drop(
                "inline element '" + element.local() + "' has no mark of its own",
                "It is written as {{inline{name " + element.local() + "} ...}}.");
        named("inline", element.with("name", element.local()), Set.of("href", "refersTo"), out);
    }
}
