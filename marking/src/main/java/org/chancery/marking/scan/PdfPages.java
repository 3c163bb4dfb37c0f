package org.chancery.marking.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pages of a PDF as pictures. */
final class PdfPages {
    private static final int MOST_PAGES = 20;
    private static final double MOST_PIXELS = 12_000_000;
    private static final float DPI = 150;

    private PdfPages() {}

    static boolean isPdf(byte[] file) {
        String start = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
        return start.contains("%PDF-");
    }

    /** The first twenty pages, or as many as can be drawn in the time. */
    static List<GrayImage> of(byte[] pdf, Duration limit) throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        List<GrayImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            renderer.setSubsamplingAllowed(true);
            int count = Math.min(MOST_PAGES, document.getNumberOfPages());
            for (int i = 0; i < count && System.nanoTime() - end < 0; i++) {
                BufferedImage image = renderer.renderImageWithDPI(i, dpi(document.getPage(i)), ImageType.GRAY);
                pages.add(GrayImage.of(image));
            }
        }
        return pages;
    }

    private static float dpi(PDPage page) {
        PDRectangle box = page.getCropBox();
        double inches = (box.getWidth() / 72.0) * (box.getHeight() / 72.0) * Math.pow(page.getUserUnit(), 2);
        return (float) Math.min(DPI, Math.sqrt(MOST_PIXELS / Math.max(inches, 0.01)));
    }
}
