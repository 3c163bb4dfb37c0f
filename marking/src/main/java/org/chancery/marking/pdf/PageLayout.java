package org.chancery.marking.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * How a page of a copy is divided: a band for the marking top and bottom, the frame for the content between them. Lengths are points; the
 * origin is bottom left as the page is looked at.
 *
 * @param width of the page as it is looked at
 * @param height of the page as it is looked at
 * @param unit 1 on A4; markings grow and shrink with the shorter side, so that a photograph of the whole page still shows the codes
 * @param content from the user space of the original page to this page
 */
record PageLayout(double width, double height, double unit, AffineTransform content) {
    /** Side of the square code: 25 modules of 2 points. */
    static final double CODE = 50;

    /** From the edge of the paper to the code: printers leave so much blank, and codes need four modules of white. */
    static final double EDGE = 14;

    /** Height of a band: one inch, the margin of an ordinary letter. */
    static final double BAND = 72;

    private static final double SMALLEST = 200;
    private static final double SHORT_SIDE_OF_A4 = 595;

    /**
     * The layout of a page.
     *
     * @param crop what is seen of the original page, in its user space
     * @param rotation clockwise, 0, 90, 180 or 270
     * @param ink what is drawn, in user space; empty if nothing is
     */
    static PageLayout of(Rectangle2D crop, int rotation, Rectangle2D ink) {
        AffineTransform upright = upright(crop, rotation);
        Rectangle2D seen = upright.createTransformedShape(crop).getBounds2D();
        double width = Math.max(seen.getWidth(), SMALLEST);
        double height = Math.max(seen.getHeight(), SMALLEST);
        double unit = Math.clamp(Math.min(width, height) / SHORT_SIDE_OF_A4, 0.5, 8);
        AffineTransform centred = AffineTransform.getTranslateInstance(
                (width - seen.getWidth()) / 2 - seen.getX(), (height - seen.getHeight()) / 2 - seen.getY());
        centred.concatenate(upright);
        Rectangle2D frame = new Rectangle2D.Double(0, BAND * unit, width, height - 2 * BAND * unit);
        Rectangle2D drawn = centred.createTransformedShape(ink).getBounds2D();
        AffineTransform fitted = ink.isEmpty() ? new AffineTransform() : fit(drawn, frame);
        fitted.concatenate(centred);
        return new PageLayout(width, height, unit, fitted);
    }

    /** What is left between the two bands. */
    Rectangle2D frame() {
        return new Rectangle2D.Double(0, BAND * unit, width, height - 2 * BAND * unit);
    }

    private static AffineTransform upright(Rectangle2D crop, int rotation) {
        AffineTransform turned = switch (rotation) {
            case 90 -> new AffineTransform(0, -1, 1, 0, 0, crop.getWidth());
            case 180 -> new AffineTransform(-1, 0, 0, -1, crop.getWidth(), crop.getHeight());
            case 270 -> new AffineTransform(0, 1, -1, 0, crop.getHeight(), 0);
            default -> new AffineTransform();
        };
        turned.translate(-crop.getX(), -crop.getY());
        return turned;
    }

    /** Moves as little as possible, and shrinks only what does not fit when moved. */
    private static AffineTransform fit(Rectangle2D drawn, Rectangle2D frame) {
        double scale =
                Math.min(1, Math.min(frame.getWidth() / drawn.getWidth(), frame.getHeight() / drawn.getHeight()));
        double width = drawn.getWidth() * scale;
        double height = drawn.getHeight() * scale;
        double x = Math.clamp(
                drawn.getCenterX() - width / 2, frame.getX(), Math.max(frame.getX(), frame.getMaxX() - width));
        double y = Math.clamp(
                drawn.getCenterY() - height / 2, frame.getY(), Math.max(frame.getY(), frame.getMaxY() - height));
        AffineTransform fitted = AffineTransform.getTranslateInstance(x, y);
        fitted.scale(scale, scale);
        fitted.translate(-drawn.getX(), -drawn.getY());
        return fitted;
    }
}
