package org.chancery.text.draft;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.chancery.text.akn.AknWriter;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Mathematics;
import org.chancery.text.akn.Vocabulary;

/** Writes provisions and blocks. */
final class BlockWriter {
    private final Page page;
    private final InlineWriter inlines;
    private final ListWriter lists;

    BlockWriter(Page page) {
        this.page = page;
        this.inlines = new InlineWriter(page);
        this.lists = new ListWriter(page, this);
    }

    void all(List<Element> elements) {
        elements.forEach(this::one);
    }

    void one(Element element) {
        switch (element.local()) {
            case "p" -> p(element);
            case "content", "intro", "wrapUp" -> all(element.elements());
            case "hcontainer" -> hcontainer(element);
            case "crossHeading" -> keyword("CROSSHEADING", element);
            case "longTitle" -> longTitle(element);
            case "blockList" -> lists.blockList(element);
            case "item" -> lists.part(element);
            case "ul", "ol" -> lists.bullets(element);
            case "table" -> lists.table(element);
            case "block" -> block(element);
            case "foreign" -> foreign(element);
            case "blockContainer" -> nested("BLOCKS" + MarkWriter.of(element, page), element.elements());
            case "scene", "narrative", "summary" -> keyword(element.local().toUpperCase(Locale.ROOT), element);
            default -> structure(element);
        }
    }

    private void foreign(Element element) {
        Element formula = Mathematics.of(element).orElse(null);
        if (formula == null) {
            structure(element);
            return;
        }
        page.line("MATH" + MarkWriter.of(element, page));
        page.inside(() -> page.line(AknWriter.write(Mathematics.plain(formula))));
        page.gap();
    }

    private void structure(Element element) {
        if (Vocabulary.hierarchical(element)) {
            provision(element);
        } else if (Vocabulary.SPEECH_CONTAINERS.contains(element.local())
                || Keywords.SPEECH_GROUPS.containsValue(element.local())) {
            speech(element);
        } else if (Vocabulary.TEXT_BLOCKS.contains(element.local())
                || element.elements().isEmpty()) {
            page.drop("element '" + element.local() + "' has no keyword", "It is written as a paragraph.");
            p(element);
        } else if (element.elements().stream().allMatch(Vocabulary::inline)) {
            page.drop("element '" + element.local() + "' has no keyword", "It is written as a paragraph.");
            p(element);
        } else {
            page.drop("element '" + element.local() + "' has no keyword", "What stands in it is written.");
            all(element.elements());
        }
    }

    /** The running text of an element as it stands after a keyword. */
    String running(Element element) {
        return Escapes.afterKeyword(inlines.write(element));
    }

    private void p(Element element) {
        String text = inlines.write(element);
        if (text.isEmpty()) {
            return;
        }
        String attributes = MarkWriter.of(element, page);
        page.line(
                attributes.isEmpty() || !element.is("p")
                        ? Escapes.lineStart(text)
                        : "P" + attributes + " " + Escapes.afterKeyword(text));
        page.gap();
        notes();
    }

    /** Writes the notes that the last line referred to. */
    void notes() {
        for (Element note : inlines.takeNotes()) {
            if (note.text().equals(Drafting.MISSING)) {
                continue;
            }
            Set<String> known = note.attributeOr("placement", "bottom").equals("bottom")
                    ? Set.of("marker", "placement")
                    : Set.of("marker");
            page.line("FOOTNOTE" + MarkWriter.of(note, page, known) + " " + InlineWriter.marker(note));
            page.inside(() -> all(note.elements()));
            page.gap();
        }
    }

    private void keyword(String keyword, Element element) {
        String text = running(element);
        if (!text.isEmpty()) {
            page.line(keyword + MarkWriter.of(element, page) + " " + text);
            page.gap();
            notes();
        }
    }

    private void longTitle(Element element) {
        Element inner = element.child("p").orElse(element);
        page.line("LONGTITLE" + MarkWriter.of(element, page) + " " + running(inner));
        page.gap();
        notes();
    }

    private void hcontainer(Element element) {
        if (element.elements().isEmpty()) {
            page.line("CROSSHEADING");
            page.gap();
        } else if (element.child("num").isPresent() || element.child("heading").isPresent()) {
            provision(element);
        } else {
            all(element.elements());
        }
    }

    private void block(Element element) {
        Element inner = element.child("embeddedStructure").orElse(null);
        if (inner == null) {
            p(element);
        } else {
            nested("QUOTE" + MarkWriter.of(inner, page), inner.elements());
        }
    }

    void nested(String head, List<Element> content) {
        page.line(head);
        page.inside(() -> all(content));
        page.gap();
    }

    private void provision(Element element) {
        String keyword =
                Keywords.SHORT.getOrDefault(element.local(), element.local().toUpperCase(Locale.ROOT));
        headed(element.is("hcontainer") ? "SEC" : keyword, element, MarkWriter.of(element, page));
    }

    private void speech(Element element) {
        String by = element.child("from")
                .map(f -> "#" + org.chancery.text.akn.Numbers.clean("FROM " + f.text()))
                .orElse("");
        Set<String> known = by.equals(element.attribute("by")) ? Set.of("by", "name") : Set.of("name");
        headed(element.local().toUpperCase(Locale.ROOT), element, MarkWriter.of(element, page, known));
    }

    private void headed(String keyword, Element element, String attributes) {
        page.line(keyword + attributes + heading(element));
        page.gap();
        page.inside(() -> {
            subheading(element);
            notes();
            element.child("from").ifPresent(from -> page.line("FROM " + running(from)));
            all(rest(element));
        });
        page.gap();
    }

    /** Number and heading as they stand after the keyword. */
    String heading(Element element) {
        String number = element.child("num").map(n -> Escapes.number(n.text())).orElse("");
        String heading = element.child("heading").map(this::running).orElse("");
        return (number.isEmpty() ? "" : " " + number) + (heading.isEmpty() ? "" : " - " + heading);
    }

    void subheading(Element element) {
        element.child("subheading").ifPresent(sub -> {
            page.line("SUBHEADING" + MarkWriter.of(sub, page) + " " + running(sub));
            page.gap();
        });
    }

    /** Children other than number and headings. */
    static List<Element> rest(Element element) {
        return element.elements().stream()
                .filter(e -> !e.is("num") && !e.is("heading") && !e.is("subheading") && !e.is("from"))
                .toList();
    }
}
