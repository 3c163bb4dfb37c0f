package org.chancery.text.export;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.chancery.text.akn.Element;
import org.chancery.text.akn.Node;
import org.chancery.text.akn.Text;

/** Writes running text as runs of WordprocessingML (ISO/IEC 29500-1, 17.3.2), with tracked changes (17.13.5). */
final class DocxRuns {
    /** How the runs of the present block are tracked. */
    enum Track {
        NONE,
        INSERTED,
        DELETED,
        MOVED_FROM,
        MOVED_TO
    }

    private final Revision revision;
    private final boolean rightToLeft;
    private final StringBuilder out = new StringBuilder();
    final List<Element> notes = new ArrayList<>();
    /** Pictures shown, in order. */
    final List<Image> shown = new ArrayList<>();

    private final Images images;
    private boolean inNote;
    private int ids = 1;

    DocxRuns(Revision revision, boolean rightToLeft, Images images) {
        this.images = images;
        this.revision = revision;
        this.rightToLeft = rightToLeft;
    }

    /** Attributes of a tracked change. */
    String stamp() {
        return " w:id=\"" + (1000 + ids++) + "\" w:author=\"" + Links.escaped(revision.author()) + "\" w:date=\""
                + revision.time().truncatedTo(ChronoUnit.SECONDS) + "\"";
    }

    String of(List<Node> nodes, Track track) {
        out.setLength(0);
        nodes(nodes, "", track);
        return out.toString();
    }

    String plain(String text, Track track) {
        return of(List.of(new Text(text)), track);
    }

    private void nodes(List<Node> nodes, String style, Track track) {
        for (Node node : nodes) {
            if (node instanceof Text text) {
                run(text.value().replaceAll("\\s+", " "), style, track);
            } else if (node instanceof Element element) {
                element(element, style, track);
            }
        }
    }

    private void element(Element element, String style, Track track) {
        switch (element.local()) {
            case "b" -> nodes(element.children(), style + "<w:b/>", track);
            case "i", "em" -> nodes(element.children(), style + "<w:i/>", track);
            case "u" -> nodes(element.children(), style + "<w:u w:val=\"single\"/>", track);
            case "sup" -> nodes(element.children(), style + "<w:vertAlign w:val=\"superscript\"/>", track);
            case "sub" -> nodes(element.children(), style + "<w:vertAlign w:val=\"subscript\"/>", track);
            case "ins" -> nodes(element.children(), style, track == Track.MOVED_TO ? track : Track.INSERTED);
            case "del" -> nodes(element.children(), style, track == Track.MOVED_FROM ? track : Track.DELETED);
            case "br", "eol" -> wrap("<w:r><w:br/></w:r>", track);
            case "img" -> image(element, style, track);
            case "authorialNote" -> {
                notes.add(element);
                wrap(
                        "<w:r><w:rPr><w:vertAlign w:val=\"superscript\"/></w:rPr><w:footnoteReference w:id=\""
                                + (notes.size() + 1) + "\"/></w:r>",
                        track);
            }
            default -> nodes(element.children(), style, track);
        }
    }

    /** Pictures in notes stand as their descriptions. */
    void notesBegin() {
        inNote = true;
    }

    private void image(Element element, String style, Track track) {
        String src = element.attributeOr("src", "image");
        String description = element.attributeOr("alt", src.startsWith("data:") ? "image" : src);
        Image image = inNote ? null : images.at(src).orElse(null);
        if (image == null) {
            run("[" + description + "]", style, track);
            return;
        }
        shown.add(image);
        wrap(DocxDrawing.run(image, shown.size(), "rIdImage" + shown.size(), description), track);
    }

    private void run(String text, String style, Track track) {
        if (text.isEmpty()) {
            return;
        }
        boolean gone = track == Track.DELETED;
        StringBuilder run = new StringBuilder("<w:r>");
        String properties = style + (rightToLeft ? "<w:rtl/>" : "");
        if (!properties.isEmpty()) {
            run.append("<w:rPr>").append(ordered(properties)).append("</w:rPr>");
        }
        String tag = gone ? "w:delText" : "w:t";
        for (String part : text.split("(?=\t)|(?<=\t)")) {
            if (part.equals("\t")) {
                run.append("<w:tab/>");
            } else {
                run.append('<').append(tag).append(" xml:space=\"preserve\">");
                Links.escape(part, run);
                run.append("</").append(tag).append('>');
            }
        }
        wrap(run.append("</w:r>").toString(), track);
    }

    /** Run properties in the order that the schema wants, each once. */
    private static String ordered(String properties) {
        StringBuilder out = new StringBuilder();
        for (String property : List.of(
                "<w:b/>",
                "<w:i/>",
                "<w:u w:val=\"single\"/>",
                "<w:vertAlign w:val=\"superscript\"/>",
                "<w:vertAlign w:val=\"subscript\"/>",
                "<w:rtl/>")) {
            if (properties.contains(property)
                    && !(property.contains("subscript") && properties.contains("superscript"))) {
                out.append(property);
            }
        }
        return out.toString();
    }

    private void wrap(String run, Track track) {
        switch (track) {
            case NONE -> out.append(run);
            case INSERTED -> out.append("<w:ins" + stamp() + ">").append(run).append("</w:ins>");
            case DELETED -> out.append("<w:del" + stamp() + ">").append(run).append("</w:del>");
            case MOVED_FROM ->
                out.append("<w:moveFrom" + stamp() + ">").append(run).append("</w:moveFrom>");
            case MOVED_TO -> out.append("<w:moveTo" + stamp() + ">").append(run).append("</w:moveTo>");
        }
    }
}
