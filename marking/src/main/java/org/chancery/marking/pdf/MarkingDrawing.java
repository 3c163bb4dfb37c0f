package org.chancery.marking.pdf;

import java.util.List;
import org.chancery.marking.code.CopyCode;
import org.chancery.marking.code.PageCode;

/** The drawing of the marking on one page, as an artefact: readers aloud of a tagged document are told it is not content. */
final class MarkingDrawing {
    private static final double LEADING = 1.18;

    private final StringBuilder out = new StringBuilder(8_000);
    private final PageLayout layout;
    private final FontSubset letters;

    private MarkingDrawing(PageLayout layout, FontSubset letters) {
        this.layout = layout;
        this.letters = letters;
    }

    static String of(PageLayout layout, MarkingLines lines, CopyCode code, int page, int pages, FontSubset letters) {
        MarkingDrawing drawing = new MarkingDrawing(layout, letters);
        CodeSquare square = CodeSquare.of(new PageCode(code, page));
        double unit = layout.unit();
        double side = PageLayout.CODE * unit;
        double edge = PageLayout.EDGE * unit;
        double band = PageLayout.BAND * unit;
        drawing.begin("Header", "Top");
        square.draw(drawing.out, layout.width() - edge - side, layout.height() - edge - side, side);
        drawing.lines(lines.top(page, pages), layout.height() - 0.13 * band);
        drawing.begin("Footer", "Bottom");
        square.draw(drawing.out, edge, edge, side);
        drawing.lines(lines.bottom(page, pages), 0.97 * band);
        return drawing.out.toString();
    }

    private void begin(String kind, String side) {
        out.append("/Artifact << /Type /Pagination /Subtype /")
                .append(kind)
                .append(" /Attached [/")
                .append(side)
                .append("] >> BDC q 0 g 0 G\n");
    }

    /** Centred lines from a height downwards. */
    private void lines(List<MarkingLines.Line> lines, double from) {
        double y = from;
        double room = layout.width() - 2 * (PageLayout.CODE + 2 * PageLayout.EDGE) * layout.unit();
        for (MarkingLines.Line line : lines) {
            double full = line.size() * layout.unit();
            double ems = letters.width(line.text());
            double size = Math.min(full, room / ems);
            y -= full * LEADING;
            out.append("BT /").append(PageResources.FONT).append(' ');
            Numbers.append(out, size);
            out.append("Tf ");
            if (line.bold()) {
                out.append("2 Tr ");
                Numbers.append(out, size * 0.035);
                out.append("w ");
            } else {
                out.append("0 Tr ");
            }
            Numbers.append(out, (layout.width() - ems * size) / 2);
            Numbers.append(out, y + full * 0.25);
            out.append("Td ");
            letters.show(out, line.text());
            out.append("ET\n");
        }
        out.append("Q EMC\n");
    }
}
