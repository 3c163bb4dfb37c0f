package org.chancery.server.files;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/** Pictures of the pages of a PDF or an image, made here, so that a browser never opens the file itself. Two at a time. */
@Component
public class PagePictures {

    /** What a picture is sent with: it does nothing, loads nothing and stands in no frame of another site. */
    public static final String SANDBOX = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private static final String PDF = "application/pdf";
    private static final int WIDTH = 1000;
    private static final int MOST_PIXELS = 6_000_000;

    private final Semaphore free = new Semaphore(2);

    /** How many pages can be shown; an image has one, other kinds none. */
    public int pages(String media, byte[] content) {
        if (!media.equals(PDF)) {
            return media.startsWith("image/") ? 1 : 0;
        }
        try (PDDocument document = Loader.loadPDF(content)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A page as PNG, counted from 1; empty if there is none.
     *
     * @throws FileRefused if so many are being made that this one would wait too long
     */
    public Optional<byte[]> picture(String media, byte[] content, int page) {
        try {
            if (!free.tryAcquire(20, TimeUnit.SECONDS)) {
                throw new FileRefused(FileRefused.Reason.TOO_SLOW, "other pages are being shown");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FileRefused(FileRefused.Reason.TOO_SLOW, "interrupted");
        }
        try {
            if (media.equals(PDF)) {
                return pdf(content, page);
            }
            return page == 1 && media.startsWith("image/") ? image(content) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            free.release();
        }
    }

    private static Optional<byte[]> pdf(byte[] content, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            if (page < 1 || page > document.getNumberOfPages()) {
                return Optional.empty();
            }
            PDRectangle box = document.getPage(page - 1).getCropBox();
            float wide = Math.max(1, box.getWidth());
            float high = Math.max(1, box.getHeight());
            float scale = Math.min(WIDTH / wide, (float) Math.sqrt(MOST_PIXELS / ((double) wide * high)));
            return Optional.of(png(new PDFRenderer(document).renderImage(page - 1, scale, ImageType.RGB)));
        }
    }

    private static Optional<byte[]> image(byte[] content) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            ImageReader reader = ImageIO.getImageReaders(in).next();
            try {
                reader.setInput(in, true, true);
                int step = Math.max(1, Math.max(reader.getWidth(0) / WIDTH, reader.getHeight(0) / (2 * WIDTH)));
                ImageReadParam how = reader.getDefaultReadParam();
                how.setSourceSubsampling(step, step, 0, 0);
                return Optional.of(png(flat(reader.read(0, how))));
            } finally {
                reader.dispose();
            }
        }
    }

    /** On white, at most {@link #WIDTH} wide. */
    private static BufferedImage flat(BufferedImage image) {
        double scale = Math.min(1, (double) WIDTH / image.getWidth());
        BufferedImage flat = new BufferedImage(
                Math.max(1, (int) (image.getWidth() * scale)),
                Math.max(1, (int) (image.getHeight() * scale)),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D drawing = flat.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        drawing.setColor(Color.WHITE);
        drawing.fillRect(0, 0, flat.getWidth(), flat.getHeight());
        drawing.drawImage(image, 0, 0, flat.getWidth(), flat.getHeight(), null);
        drawing.dispose();
        return flat;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
