package org.chancery.text.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chancery.text.akn.AknDocument;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Mathematics;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Notices;
import org.chancery.text.akn.Text;
import org.chancery.text.akn.Vocabulary;
import org.chancery.text.export.DocxRuns.Track;
import org.chancery.text.redline.Markup;
import org.chancery.text.redline.Redline;

/** Writes a text as a word-processor file (Office Open XML); a redline has tracked changes that can be accepted or rejected. */
public final class DocxWriter {
    /** The number of a note and a space after it. */
    private static final String NOTE = "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteRef/></w:r>"
            + "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>";

    private final DocxRuns runs;
    private final boolean rightToLeft;
    private final Captions captions;
    private final StringBuilder out = new StringBuilder(1 << 15);
    private final Map<String, Integer> moved = new HashMap<>();
    private String pending = "";
    private Track track = Track.NONE;
    private String move = "";
    private int level;

    private DocxWriter(Revision revision, String language, Images images) {
        this.rightToLeft = language.equals("ar") || language.equals("he");
        this.captions = new Captions(language);
        this.runs = new DocxRuns(revision, rightToLeft, images);
    }

    /** A document as a file. */
    public static byte[] write(AknDocument document, Revision revision) {
        return write(document, revision, Images.none());
    }

    /** A document as a file with its pictures. */
    public static byte[] write(AknDocument document, Revision revision, Images images) {
        return write(document.work(), HtmlPage.title(document), HtmlPage.language(document), revision, images);
    }

    /** A redline as a file with tracked changes. */
    public static byte[] write(Redline redline, String title, String language, Revision revision) {
        return write(Markup.of(redline), title, language, revision, Images.none());
    }

    private static byte[] write(Element work, String title, String language, Revision revision, Images images) {
        DocxWriter writer = new DocxWriter(revision, language, images);
        writer.blocks(work);
        writer.flush();
        String body = writer.out.toString();
        writer.runs.notesBegin();
        StringBuilder notes = new StringBuilder();
        for (int i = 0; i < writer.runs.notes.size(); i++) {
            notes.append("<w:footnote w:id=\"" + (i + 2) + "\">");
            writer.out.setLength(0);
            writer.pending = NOTE;
            writer.level = 0;
            writer.blocks(writer.runs.notes.get(i));
            writer.flush();
            notes.append(writer.out).append("</w:footnote>");
        }
        return new DocxParts(title, language, revision, Notices.of(work), writer.runs.shown)
                .zip(body, notes.toString());
    }

    private void blocks(Element element) {
        for (Element child : element.elements()) {
            if (!child.is("num") && !child.is("heading") && !child.is("meta")) {
                tracked(child);
            }
        }
    }

    private void tracked(Element element) {
        Track before = track;
        String beforeMove = move;
        String classes = " " + element.attributeOr("class", "") + " ";
        if (classes.contains(" moved-from ")) {
            track = Track.MOVED_FROM;
            move = element.attributeOr("title", "move");
        } else if (classes.contains(" moved-to ")) {
            track = Track.MOVED_TO;
            move = element.attributeOr("title", "move");
        } else if (classes.contains(" removed ")) {
            track = Track.DELETED;
        } else if (classes.contains(" added ")) {
            track = Track.INSERTED;
        }
        block(element);
        if (track != before) {
            flush();
        }
        track = before;
        move = beforeMove;
    }

    private void block(Element element) {
        switch (element.local()) {
            case "crossHeading" -> paragraph("Heading" + depth(), element.children());
            case "longTitle" ->
                paragraph("Title", element.child("p").orElse(element).children());
            case "subheading" -> paragraph("Subtitle", element.children());
            case "table" -> table(element);
            case "foreign" -> {
                String words = Mathematics.of(element).map(Mathematics::inWords).orElse(element.text());
                paragraph("", List.of(new Text(words)));
            }
            case "ul" ->
                element.elements().forEach(point -> {
                    pending = runs.plain("•\t", track);
                    inside(point);
                });
            case "content", "intro", "wrapUp", "body", "mainBody", "doc", "attachments", "blockList" -> blocks(element);
            default -> structure(element);
        }
    }

    private void structure(Element element) {
        if (Vocabulary.TEXT_BLOCKS.contains(element.local()) || running(element)) {
            if (element.elements().stream().allMatch(Vocabulary::inline)) {
                paragraph("", element.children());
                return;
            }
        }
        boolean headed = element.child("heading").isPresent();
        Element number = element.child("num").orElse(null);
        if (headed) {
            flush();
            paragraph("Heading" + depth(), captions.head(element));
        } else if (number != null) {
            flush();
            pending = runs.of(number.children(), track) + runs.plain("\t", track);
        }
        inside(element);
    }

    private static boolean running(Element element) {
        return element.children().stream()
                .anyMatch(n -> n instanceof Text t && !t.value().isBlank());
    }

    private void inside(Element element) {
        level++;
        blocks(element);
        flush();
        level--;
    }

    private int depth() {
        return Math.clamp(level + 1, 1, 6);
    }

    /** Writes a number that found no paragraph to stand in. */
    private void flush() {
        if (!pending.isEmpty()) {
            paragraph("", List.of());
        }
    }

    private void paragraph(String style, List<Node> content) {
        String before = style.isEmpty() ? pending : "";
        boolean hanging = !before.isEmpty() && before.contains("<w:tab/>");
        if (style.isEmpty()) {
            pending = "";
        }
        out.append("<w:p><w:pPr>");
        if (!style.isEmpty()) {
            out.append("<w:pStyle w:val=\"").append(style).append("\"/>");
        }
        out.append(rightToLeft ? "<w:bidi/>" : "");
        if (style.isEmpty() && level > 0) {
            int left = 360 * Math.min(level, 12);
            out.append("<w:ind w:left=\"").append(left).append(hanging ? "\" w:hanging=\"360\"/>" : "\"/>");
        }
        String mark = switch (track) {
            case NONE -> "";
            case INSERTED -> "w:ins";
            case DELETED -> "w:del";
            case MOVED_FROM -> "w:moveFrom";
            case MOVED_TO -> "w:moveTo";
        };
        out.append(mark.isEmpty() ? "" : "<w:rPr><" + mark + runs.stamp() + "/></w:rPr>")
                .append("</w:pPr>");
        boolean moves = track == Track.MOVED_FROM || track == Track.MOVED_TO;
        String range = moves ? range(mark) : "";
        out.append(range).append(before).append(runs.of(content, track));
        if (moves) {
            String id = range.replaceFirst(".*w:id=\"(\\d+)\".*", "$1");
            out.append("<").append(mark).append("RangeEnd w:id=\"").append(id).append("\"/>");
        }
        out.append("</w:p>");
    }

    private String range(String mark) {
        String name = move.replace(' ', '_') + "_" + moved.merge(mark + move, 1, Integer::sum);
        return "<" + mark + "RangeStart" + runs.stamp() + " w:name=\"" + Links.escaped(name) + "\"/>";
    }

    private void table(Element table) {
        flush();
        out.append(
                "<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/><w:tblW w:w=\"0\" w:type=\"auto\"/></w:tblPr><w:tblGrid/>");
        for (Element row : table.elements()) {
            if (!row.is("tr")) {
                continue;
            }
            boolean head = row.elements().stream().allMatch(cell -> cell.is("th"));
            out.append(head ? "<w:tr><w:trPr><w:tblHeader/></w:trPr>" : "<w:tr>");
            row.elements().forEach(this::cell);
            out.append("</w:tr>");
        }
        out.append("</w:tbl><w:p/>");
    }

    private void cell(Element cell) {
        out.append("<w:tc><w:tcPr>");
        String span = cell.attributeOr("colspan", "");
        if (!span.isEmpty()) {
            out.append("<w:gridSpan w:val=\"").append(Links.escaped(span)).append("\"/>");
        }
        out.append("</w:tcPr>");
        int before = level;
        level = 0;
        int length = out.length();
        if (cell.elements().stream().allMatch(Vocabulary::inline)) {
            paragraph("", cell.children());
        } else {
            blocks(cell);
        }
        if (out.length() == length) {
            out.append("<w:p/>");
        }
        level = before;
        out.append("</w:tc>");
    }
}
