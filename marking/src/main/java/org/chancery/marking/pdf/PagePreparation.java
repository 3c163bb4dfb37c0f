package org.chancery.marking.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Makes a page ready for marking: upright, its content in the frame, a place for the marking after everything else. */
final class PagePreparation {
    private static final COSName[] OTHER_BOXES = {COSName.BLEED_BOX, COSName.TRIM_BOX, COSName.ART_BOX};

    private final PDDocument document;
    private final Places places;
    private final Omissions omissions;

    PagePreparation(PDDocument document, Places places, Omissions omissions) {
        this.document = document;
        this.places = places;
        this.omissions = omissions;
    }

    /** @param index of the page, from 0 */
    PageLayout prepare(PDPage page, int index) throws IOException, NotMarkable {
        Rectangle2D seen = seen(page);
        PageContent content = PageContent.read(page);
        FixedAnnotations annotations = FixedAnnotations.of(document, page, omissions);
        Rectangle2D ink = ContentExtent.of(page, seen);
        for (FixedAnnotations.Drawn drawn : annotations.drawn()) {
            Rectangle2D place = drawn.place().createIntersection(seen);
            ink = ink.isEmpty() ? place : place.isEmpty() ? ink : ink.createUnion(place);
        }
        PageLayout layout = PageLayout.of(seen, Math.floorMod(page.getRotation(), 360), ink);
        PageResources resources = PageResources.ownedBy(page);
        resources.font(places.font());
        COSArray contents = new COSArray();
        contents.add(stream(before(layout, seen, content)));
        addDrawing(contents, page, content);
        contents.add(stream(after(annotations.drawn(), content, resources)));
        contents.add(places.page(index));
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
        annotations.settle(page, layout);
        setBoxes(page, layout);
        removeActions(page.getCOSObject());
        return layout;
    }

    private static Rectangle2D seen(PDPage page) {
        Rectangle2D seen = FixedAnnotations.rectangle(page.getCropBox());
        return seen.getWidth() < 1 || seen.getHeight() < 1 ? FixedAnnotations.rectangle(PDRectangle.A4) : seen;
    }

    private static String before(PageLayout layout, Rectangle2D seen, PageContent content) {
        Rectangle2D frame = layout.frame();
        return "q " + clip(frame) + Numbers.of(layout.content()) + "cm " + clip(seen) + "q ".repeat(content.before())
                + "\n";
    }

    private static String clip(Rectangle2D box) {
        return Numbers.of(box.getX(), box.getY(), box.getWidth(), box.getHeight()) + "re W n ";
    }

    private static String after(List<FixedAnnotations.Drawn> drawn, PageContent content, PageResources resources) {
        StringBuilder after = new StringBuilder("\n").append(content.after());
        for (FixedAnnotations.Drawn one : drawn) {
            String name = resources.form(one.form());
            after.append("q ")
                    .append(Numbers.of(one.placed()))
                    .append("cm /")
                    .append(name)
                    .append(" Do Q\n");
        }
        return after.append("Q\n").toString();
    }

    private void addDrawing(COSArray contents, PDPage page, PageContent content) throws IOException {
        if (content.rewritten().isPresent()) {
            contents.add(stream(new String(content.rewritten().get(), StandardCharsets.ISO_8859_1)));
            return;
        }
        COSBase drawing = page.getCOSObject().getItem(COSName.CONTENTS);
        COSBase direct = drawing instanceof COSObject reference ? reference.getObject() : drawing;
        if (direct instanceof COSArray several) {
            several.forEach(contents::add);
        } else if (direct instanceof COSStream && drawing != null) {
            contents.add(drawing);
        }
    }

    private COSStream stream(String text) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return stream;
    }

    private static void setBoxes(PDPage page, PageLayout layout) {
        PDRectangle box = new PDRectangle((float) layout.width(), (float) layout.height());
        page.setMediaBox(box);
        page.setCropBox(box);
        page.setRotation(0);
        for (COSName other : OTHER_BOXES) {
            page.getCOSObject().removeItem(other);
        }
    }

    private void removeActions(COSDictionary page) {
        for (COSName name : List.of(COSName.AA, COSName.AF)) {
            if (page.containsKey(name)) {
                page.removeItem(name);
                omissions.add(name == COSName.AA ? LeftOut.Kind.ACTIONS : LeftOut.Kind.ATTACHMENTS);
            }
        }
        page.removeItem(COSName.getPDFName("Trans"));
        page.removeItem(COSName.getPDFName("Dur"));
        page.removeItem(COSName.THUMB);
    }
}
