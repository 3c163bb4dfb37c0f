package org.chancery.marking.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** How pages look when they are drawn. */
public final class Looks {
    private Looks() {}

    public static BufferedImage page(byte[] pdf, int index, float dpi) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(index, dpi, ImageType.RGB);
        }
    }

    /** The largest difference of lightness in the rows between two heights, shares of the whole from above. */
    static int difference(BufferedImage one, BufferedImage other, double from, double to) {
        int most = 0;
        for (int y = (int) (one.getHeight() * from); y < (int) (one.getHeight() * to); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                most = Math.max(most, Math.abs((one.getRGB(x, y) & 255) - (other.getRGB(x, y) & 255)));
            }
        }
        return most;
    }

    /** Share of pixels darker than half in the rows between two heights. */
    static double dark(BufferedImage image, double from, double to) {
        long dark = 0;
        long all = 0;
        for (int y = (int) (image.getHeight() * from); y < (int) (image.getHeight() * to); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 255) < 128 ? 1 : 0;
                all++;
            }
        }
        return (double) dark / all;
    }
}
