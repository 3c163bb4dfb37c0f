package org.chancery.server.copies;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page of a PDF as somebody might send it in: drawn at 150 dpi, turned on a table, noised by seed. */
final class Spoilt {

    private Spoilt() {}

    static byte[] page(byte[] pdf, int page, double degrees, long seed) throws IOException {
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            BufferedImage drawn = new PDFRenderer(document).renderImageWithDPI(page - 1, 150, ImageType.GRAY);
            ImageIO.write(noised(turned(drawn, degrees), seed), "png", out);
            return out.toByteArray();
        }
    }

    private static BufferedImage turned(BufferedImage page, double degrees) {
        int side = (int) Math.hypot(page.getWidth(), page.getHeight());
        BufferedImage table = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D draw = table.createGraphics();
        draw.setColor(Color.DARK_GRAY);
        draw.fillRect(0, 0, side, side);
        draw.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        draw.rotate(Math.toRadians(degrees), side / 2.0, side / 2.0);
        draw.drawImage(page, (side - page.getWidth()) / 2, (side - page.getHeight()) / 2, null);
        draw.dispose();
        return table;
    }

    private static BufferedImage noised(BufferedImage picture, long seed) {
        Random random = new Random(seed);
        var raster = picture.getRaster();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                double value = raster.getSample(x, y, 0) + random.nextGaussian() * 20;
                raster.setSample(x, y, 0, (int) Math.clamp(value, 0, 255));
            }
        }
        return picture;
    }
}
