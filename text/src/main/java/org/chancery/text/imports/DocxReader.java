package org.chancery.text.imports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.Attribute;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;
import org.chancery.text.draft.DraftOptions;

/**
 * Reads a word-processor file (Office Open XML): headings by style, numbers whether automatic or typed, tables, footnotes, and
 * tracked changes as {@code ins} and {@code del}. Numbering that is broken is left out, the text stays.
 */
public final class DocxReader {
    private static final Pattern TYPED =
            Pattern.compile("^\\s*(\\(?[0-9]{1,3}[.)]|\\(?[a-zа-я]{1,2}\\)|\\(?[ivx]{1,5}\\))[\\s\\u00a0]+");

    private final Gathering gathering = new Gathering();
    private final DocxNumbers numbers;
    private final Map<String, Integer> levels = new HashMap<>();
    private final Map<String, Element> notes = new HashMap<>();

    private DocxReader(DocxArchive archive) {
        numbers = new DocxNumbers(archive.part("numbering.xml"));
        archive.part("styles.xml").ifPresent(this::styles);
        archive.part("footnotes.xml")
                .ifPresent(root -> root.elements().forEach(n -> notes.put(DocxArchive.attribute(n, "id"), n)));
    }

    /** The file as a document. */
    public static AknDocument read(byte[] file, DraftOptions options) {
        DocxArchive archive = new DocxArchive(file);
        DocxReader reader = new DocxReader(archive);
        Element root = archive.part("document.xml").orElseThrow();
        DocxArchive.child(root, "body").ifPresent(body -> body.elements().forEach(reader::block));
        return reader.gathering.document(options);
    }

    private void styles(Element root) {
        for (Element style : root.elements()) {
            String name = DocxArchive.value(style, "name").toLowerCase(java.util.Locale.ROOT);
            String outline = DocxArchive.value(style, "pPr", "outlineLvl");
            if (name.matches("heading [1-6]")) {
                levels.put(DocxArchive.attribute(style, "styleId"), name.charAt(8) - '0');
            } else if (outline.matches("[0-5]")) {
                levels.put(DocxArchive.attribute(style, "styleId"), outline.charAt(0) - '0' + 1);
            }
        }
    }

    private void block(Element element) {
        switch (element.local()) {
            case "p" -> paragraph(element);
            case "tbl" -> gathering.block(table(element));
            case "sdt", "sdtContent", "ins", "moveTo" -> element.elements().forEach(this::block);
            default -> {}
        }
    }

    private void paragraph(Element paragraph) {
        List<Node> words = running(paragraph);
        String level = DocxArchive.value(paragraph, "pPr", "outlineLvl");
        Integer heading = level.matches("[0-5]")
                ? Integer.valueOf(level.charAt(0) - '0' + 1)
                : levels.get(DocxArchive.value(paragraph, "pPr", "pStyle"));
        String depth = DocxArchive.value(paragraph, "pPr", "numPr", "ilvl");
        int at = depth.matches("[0-8]") ? depth.charAt(0) - '0' : 0;
        String number = numbers.next(DocxArchive.value(paragraph, "pPr", "numPr", "numId"), at);
        if (heading != null && !Gathering.text(words).isBlank()) {
            List<Node> all = new ArrayList<>(words);
            if (!number.isEmpty()) {
                all.addFirst(new Text(number + " "));
            }
            gathering.heading(heading, all);
        } else if (!number.isEmpty()) {
            gathering.numbered(at, number, words);
        } else {
            typed(words);
        }
    }

    /** A number typed at the start of a paragraph. */
    private void typed(List<Node> words) {
        Matcher m = words.isEmpty() || !(words.getFirst() instanceof Text first) ? null : TYPED.matcher(first.value());
        if (m == null || !m.find()) {
            gathering.paragraph(words);
            return;
        }
        List<Node> rest = new ArrayList<>(words);
        rest.set(0, new Text(((Text) words.getFirst()).value().substring(m.end())));
        String number = m.group(1);
        int level =
                number.matches("\\(?[0-9]+[.)]") ? 0 : number.matches("\\([ivx]+\\)") && number.length() > 3 ? 2 : 1;
        gathering.numbered(level, number, rest);
    }

    private List<Node> running(Element parent) {
        List<Node> out = new ArrayList<>();
        for (Element child : parent.elements()) {
            switch (child.local()) {
                case "r" -> run(child, out);
                case "ins", "moveTo" -> marked("ins", child, out);
                case "del", "moveFrom" -> marked("del", child, out);
                case "hyperlink", "smartTag", "sdt", "sdtContent", "fldSimple" -> out.addAll(running(child));
                default -> {}
            }
        }
        return joined(out);
    }

    private void marked(String mark, Element element, List<Node> out) {
        List<Node> inner = running(element);
        if (!inner.isEmpty()) {
            out.add(Element.of(mark, inner));
        }
    }

    private void run(Element run, List<Node> out) {
        List<Node> nodes = new ArrayList<>();
        for (Element child : run.elements()) {
            switch (child.local()) {
                case "t", "delText" -> nodes.add(new Text(child.text()));
                case "tab", "br", "cr" -> nodes.add(new Text(" "));
                case "noBreakHyphen" -> nodes.add(new Text("\u2011"));
                case "footnoteReference" -> note(DocxArchive.attribute(child, "id"), nodes);
                default -> {}
            }
        }
        if (nodes.isEmpty()) {
            return;
        }
        Element properties = DocxArchive.child(run, "rPr").orElse(Element.of("rPr", List.of()));
        for (String mark : List.of("b", "i", "u")) {
            boolean on = DocxArchive.child(properties, mark)
                    .map(e -> DocxArchive.attribute(e, "val"))
                    .filter(v -> !v.equals("0") && !v.equals("false") && !v.equals("none"))
                    .isPresent();
            if (on && !Gathering.text(nodes).isBlank()) {
                nodes = List.of(Element.of(mark, nodes));
            }
        }
        String align = DocxArchive.value(properties, "vertAlign");
        if (align.equals("superscript") && !Gathering.text(nodes).isBlank()) {
            nodes = List.of(Element.of("sup", nodes));
        } else if (align.equals("subscript")) {
            nodes = List.of(Element.of("sub", nodes));
        }
        out.addAll(nodes);
    }

    private void note(String id, List<Node> out) {
        Element note = notes.get(id);
        if (note != null) {
            List<Node> content = new ArrayList<>();
            note.elements().stream()
                    .filter(e -> e.local().equals("p"))
                    .forEach(p -> content.add(Element.of("p", content.isEmpty() ? begun(running(p)) : running(p))));
            out.add(Element.of(
                    "authorialNote",
                    List.of(Attribute.of("marker", id), Attribute.of("placement", "bottom")),
                    content));
        }
    }

    /** Without the space that stands between the number of a note and its words. */
    private static List<Node> begun(List<Node> words) {
        if (words.isEmpty() || !(words.getFirst() instanceof Text first)) {
            return words;
        }
        List<Node> rest = new ArrayList<>(words);
        rest.set(0, new Text(first.value().stripLeading()));
        return rest;
    }

    private Element table(Element table) {
        List<Node> rows = new ArrayList<>();
        for (Element row : table.elements()) {
            if (!row.local().equals("tr")) {
                continue;
            }
            List<Node> cells = new ArrayList<>();
            for (Element cell : row.elements()) {
                if (cell.local().equals("tc")) {
                    cells.add(cell(cell));
                }
            }
            rows.add(Element.of("tr", cells));
        }
        return Element.of("table", rows);
    }

    private Element cell(Element cell) {
        List<Node> content = new ArrayList<>();
        cell.elements().stream()
                .filter(e -> e.local().equals("p"))
                .forEach(p -> content.add(Element.of("p", running(p))));
        String span = DocxArchive.value(cell, "tcPr", "gridSpan");
        List<Attribute> attributes = span.matches("[0-9]{1,3}") ? List.of(Attribute.of("colspan", span)) : List.of();
        return Element.of("td", attributes, content);
    }

    /** Neighbouring runs with the same marks as one. */
    private static List<Node> joined(List<Node> nodes) {
        List<Node> out = new ArrayList<>();
        for (Node node : nodes) {
            Node last = out.isEmpty() ? null : out.getLast();
            if (last instanceof Text before && node instanceof Text text) {
                out.set(out.size() - 1, new Text(before.value() + text.value()));
            } else if (last instanceof Element before
                    && node instanceof Element element
                    && before.name().equals(element.name())
                    && !before.is("authorialNote")
                    && before.attributes().equals(element.attributes())) {
                List<Node> all = new ArrayList<>(before.children());
                all.addAll(element.children());
                out.set(out.size() - 1, before.withChildren(joined(all)));
            } else {
                out.add(node);
            }
        }
        return out;
    }
}
