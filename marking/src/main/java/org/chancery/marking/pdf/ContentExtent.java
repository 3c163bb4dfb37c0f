package org.chancery.marking.pdf;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/**
 * The smallest upright rectangle around everything that a page draws, white surfaces left out. Images are not decoded and clips not
 * followed, so the answer may be too large, never too small.
 */
final class ContentExtent extends PDFGraphicsStreamEngine {
    private static final int MOST_OPERATIONS = 3_000_000;
    private static final double ASCENT = 1.0;
    private static final double DESCENT = -0.3;

    private final GeneralPath path = new GeneralPath();
    private @Nullable Rectangle2D ink;
    private int operations;

    private ContentExtent(PDPage page) {
        super(page);
    }

    /** The extent in the page's user space, within the seen part; the whole seen part if the content cannot be followed. */
    static Rectangle2D of(PDPage page, Rectangle2D seen) {
        ContentExtent extent = new ContentExtent(page);
        try {
            extent.processPage(page);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return seen;
        }
        Rectangle2D ink = extent.ink;
        return ink == null ? new Rectangle2D.Double() : ink.createIntersection(seen);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (++operations > MOST_OPERATIONS) {
            throw new IOException("too many operations");
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        if (font instanceof PDType3Font) {
            super.showGlyph(matrix, font, code, displacement);
            return;
        }
        double width = Math.max(Math.abs(displacement.getX()), 0.5);
        add(matrix.createAffineTransform(), new Rectangle2D.Double(0, DESCENT, width, ASCENT - DESCENT));
    }

    @Override
    public void drawImage(PDImage image) {
        add(
                getGraphicsState().getCurrentTransformationMatrix().createAffineTransform(),
                new Rectangle2D.Double(0, 0, 1, 1));
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        }
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x1, y1);
        }
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        Point2D point = path.getCurrentPoint();
        return point == null ? new Point2D.Float() : point;
    }

    @Override
    public void closePath() {
        if (path.getCurrentPoint() != null) {
            path.closePath();
        }
    }

    @Override
    public void endPath() {
        path.reset();
    }

    @Override
    public void clip(int windingRule) {
        // Clips only take away.
    }

    @Override
    public void strokePath() {
        if (path.getCurrentPoint() != null) {
            Rectangle2D bounds = path.getBounds2D();
            double half = transformWidth(getGraphicsState().getLineWidth()) / 2.0;
            grow(new Rectangle2D.Double(
                    bounds.getX() - half,
                    bounds.getY() - half,
                    bounds.getWidth() + 2 * half,
                    bounds.getHeight() + 2 * half));
        }
        path.reset();
    }

    @Override
    public void fillPath(int windingRule) {
        if (path.getCurrentPoint() != null && !isWhite(getGraphicsState().getNonStrokingColor())) {
            grow(path.getBounds2D());
        }
        path.reset();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        strokePath();
    }

    @Override
    public void shadingFill(COSName name) {
        throw new IllegalStateException("a shading fills what is not clipped");
    }

    private static boolean isWhite(PDColor color) {
        try {
            return !color.isPattern() && color.toRGB() == 0xFFFFFF;
        } catch (IOException e) {
            return false;
        }
    }

    private void add(AffineTransform to, Shape shape) {
        grow(to.createTransformedShape(shape).getBounds2D());
    }

    private void grow(Rectangle2D more) {
        if (Double.isNaN(more.getX() + more.getY() + more.getWidth() + more.getHeight())) {
            throw new IllegalStateException("not a place on a page");
        }
        ink = ink == null ? more : ink.createUnion(more);
    }
}
