package org.chancery.marking.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

/**
 * Comments, stamps and form fields of a page, drawn as part of it: as annotations they could be moved over the marking or change after issue.
 * Links stay links.
 */
final class FixedAnnotations {
    /** One appearance and where it stands in the page's user space. */
    record Drawn(PDAppearanceStream form, AffineTransform placed, Rectangle2D place) {}

    private final List<Drawn> drawn = new ArrayList<>();
    private final List<PDAnnotationLink> links = new ArrayList<>();

    private FixedAnnotations() {}

    /** Reads the page's annotations and counts what is fixed and what is left out. */
    static FixedAnnotations of(PDDocument document, PDPage page, Omissions omissions) throws IOException {
        FixedAnnotations fixed = new FixedAnnotations();
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link) {
                fixed.keep(link, omissions);
            } else if (!(annotation instanceof PDAnnotationPopup)) {
                fixed.draw(document, annotation, omissions);
            }
        }
        return fixed;
    }

    private void keep(PDAnnotationLink link, Omissions omissions) {
        COSDictionary dictionary = link.getCOSObject();
        if (LinkTargets.isPlain(dictionary)) {
            LinkTargets.clean(dictionary);
            links.add(link);
        } else {
            omissions.add(LeftOut.Kind.ACTIONS);
        }
    }

    private void draw(PDDocument document, PDAnnotation annotation, Omissions omissions) throws IOException {
        PDRectangle rectangle = annotation.getRectangle();
        if (annotation.isHidden() || annotation.isNoView() || rectangle == null) {
            omissions.add(LeftOut.Kind.ANNOTATIONS_DROPPED);
            return;
        }
        if (annotation.getNormalAppearanceStream() == null && !(annotation instanceof PDAnnotationWidget)) {
            annotation.constructAppearances(document);
        }
        PDAppearanceStream form = annotation.getNormalAppearanceStream();
        PDRectangle box = form == null ? null : form.getBBox();
        if (form == null || box == null || box.getWidth() <= 0 || box.getHeight() <= 0) {
            omissions.add(LeftOut.Kind.ANNOTATIONS_DROPPED);
            return;
        }
        omissions.add(LeftOut.Kind.ANNOTATIONS_FIXED);
        Rectangle2D place = rectangle(annotation.getRectangle());
        drawn.add(new Drawn(form, placed(form, box, place), place));
    }

    /** ISO 32000-1, 12.5.5, algorithm 8.1: the appearance's box, turned by its matrix, fills the annotation's rectangle. */
    private static AffineTransform placed(PDFormXObject form, PDRectangle box, Rectangle2D place) {
        Rectangle2D turned = form.getMatrix()
                .createAffineTransform()
                .createTransformedShape(rectangle(box))
                .getBounds2D();
        AffineTransform placed = AffineTransform.getTranslateInstance(place.getX(), place.getY());
        if (turned.getWidth() > 0 && turned.getHeight() > 0) {
            placed.scale(place.getWidth() / turned.getWidth(), place.getHeight() / turned.getHeight());
        }
        placed.translate(-turned.getX(), -turned.getY());
        return placed;
    }

    List<Drawn> drawn() {
        return drawn;
    }

    /** Puts the links where their text now is, within the frame; everything else is gone from the page's list. */
    void settle(PDPage page, PageLayout layout) {
        COSArray kept = new COSArray();
        for (PDAnnotationLink link : links) {
            PDRectangle rectangle = link.getRectangle();
            if (rectangle == null) {
                continue;
            }
            Rectangle2D moved = layout.content()
                    .createTransformedShape(rectangle(rectangle))
                    .getBounds2D()
                    .createIntersection(layout.frame());
            if (moved.isEmpty()) {
                continue;
            }
            link.setRectangle(new PDRectangle(
                    (float) moved.getX(), (float) moved.getY(), (float) moved.getWidth(), (float) moved.getHeight()));
            link.getCOSObject().removeItem(COSName.getPDFName("QuadPoints"));
            kept.add(link.getCOSObject());
        }
        if (kept.size() == 0) {
            page.getCOSObject().removeItem(COSName.ANNOTS);
        } else {
            page.getCOSObject().setItem(COSName.ANNOTS, kept);
        }
    }

    static Rectangle2D rectangle(PDRectangle box) {
        return new Rectangle2D.Double(box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight());
    }
}
