package org.chancery.marking.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes pictures; larger ones are read coarser, so that no file can fill the memory. */
final class Pictures {
    private static final long MOST_PIXELS = 30_000_000;
    private static final long REFUSED_PIXELS = 1_000_000_000;

    private Pictures() {}

    static BufferedImage decode(byte[] file) throws IOException {
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("the file is not a PNG, JPEG, TIFF, GIF, BMP or PDF");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                return decode(reader);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage decode(ImageReader reader) throws IOException {
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        if (pixels > REFUSED_PIXELS) {
            throw new IOException("the picture has " + reader.getWidth(0) + " × " + reader.getHeight(0) + " pixels");
        }
        int step = 1;
        while (pixels / ((long) step * step) > MOST_PIXELS) {
            step++;
        }
        ImageReadParam coarser = reader.getDefaultReadParam();
        coarser.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, coarser);
    }
}
