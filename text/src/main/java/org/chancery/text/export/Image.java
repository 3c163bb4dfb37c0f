package org.chancery.text.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture in a text: PNG or JPEG of at most 8 MB and 40 million points.
 *
 * @param bytes the file
 * @param kind {@code png} or {@code jpeg}
 * @param width in points
 * @param height in points
 */
public record Image(byte[] bytes, String kind, int width, int height) {
    private static final int MAX_BYTES = 8 * 1024 * 1024;
    private static final long MAX_POINTS = 40_000_000;

    /** Reads kind and size off the head of a file, without the picture itself; empty if it is none that may be shown. */
    public static Optional<Image> of(byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            return Optional.empty();
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            String kind = reader.getFormatName().toLowerCase(java.util.Locale.ROOT);
            reader.setInput(in);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            reader.dispose();
            boolean fits = width > 0 && height > 0 && (long) width * height <= MAX_POINTS;
            return fits && (kind.equals("png") || kind.equals("jpeg"))
                    ? Optional.of(new Image(bytes, kind, width, height))
                    : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** The picture as an address that holds it. */
    String address() {
        return "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
}
