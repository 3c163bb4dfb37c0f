package org.chancery.text.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;
import org.chancery.text.draft.DraftOptions;
import org.chancery.text.draft.DraftReader;
import org.chancery.text.draft.DraftWriter;

/**
 * Collects headings, numbered paragraphs and blocks in reading order and builds a structured text from them. Headings that begin
 * with the word for article, chapter, part or section become such provisions; others become sections with a heading.
 */
final class Gathering {
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("article", "article"),
            Map.entry("статья", "article"),
            Map.entry("artículo", "article"),
            Map.entry("المادة", "article"),
            Map.entry("chapter", "chapter"),
            Map.entry("глава", "chapter"),
            Map.entry("chapitre", "chapter"),
            Map.entry("capítulo", "chapter"),
            Map.entry("part", "part"),
            Map.entry("часть", "part"),
            Map.entry("partie", "part"),
            Map.entry("section", "section"),
            Map.entry("раздел", "section"));

    private static final Pattern NUMBERED =
            Pattern.compile("^(\\p{L}+)\\s+([0-9]+(?:bis|ter|[A-Za-z])?|[IVXLC]+|[0-9.]+)[.:]?(?:\\s+[-–—]?\\s*|$)");

    private static final class Open {
        final int level;
        final Element head;
        final List<Node> children = new ArrayList<>();

        Open(int level, Element head) {
            this.level = level;
            this.head = head;
        }
    }

    private final List<Open> open = new ArrayList<>();

    Gathering() {
        open.add(new Open(-1, Element.of("mainBody", List.of())));
    }

    /** A heading of a level from 1. */
    void heading(int level, List<Node> words) {
        close(level);
        String text = text(words);
        Matcher m = NUMBERED.matcher(text);
        String kind = m.find() ? WORDS.getOrDefault(m.group(1).toLowerCase(Locale.ROOT), "") : "";
        List<Node> heads = new ArrayList<>();
        if (kind.isEmpty()) {
            heads.add(Element.of("heading", words));
        } else {
            heads.add(Element.text("num", m.group(1) + " " + m.group(2)));
            String rest = text.substring(m.end()).strip();
            if (!rest.isEmpty()) {
                heads.add(Element.text("heading", rest));
            }
        }
        open.add(new Open(level, Element.of(kind.isEmpty() ? "section" : kind, heads)));
    }

    /** A numbered paragraph of a level from 0 below the present heading. */
    void numbered(int level, String number, List<Node> words) {
        int depth = 100 + level;
        close(depth);
        String kind = level == 0 ? "paragraph" : level == 1 ? "subparagraph" : "point";
        open.add(new Open(depth, Element.of(kind, List.of(Element.text("num", number)))));
        block(Element.of("p", words));
    }

    /** A paragraph without number: it belongs to the present heading. */
    void paragraph(List<Node> words) {
        if (!text(words).isBlank() || words.stream().anyMatch(Element.class::isInstance)) {
            close(100);
            block(Element.of("p", words));
        }
    }

    /** A list, table or other whole block. */
    void block(Element block) {
        open.getLast().children.add(block);
    }

    private void close(int level) {
        while (open.getLast().level >= level) {
            Open done = open.removeLast();
            List<Node> all = new ArrayList<>(done.head.children());
            all.addAll(done.children);
            open.getLast().children.add(done.head.withChildren(all));
        }
    }

    /** The text as a document: wrapped, identified and with metadata. */
    AknDocument document(DraftOptions options) {
        close(0);
        Element body = open.getFirst().head.withChildren(open.getFirst().children);
        String text = DraftWriter.write(body).text();
        return DraftReader.read(text, options).document();
    }

    static String text(List<Node> nodes) {
        StringBuilder out = new StringBuilder();
        nodes.forEach(n -> out.append(n instanceof Text t ? t.value() : n instanceof Element e ? e.text() : ""));
        return out.toString();
    }
}
