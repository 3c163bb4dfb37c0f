package org.chancery.bench.copies;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.chancery.marking.code.CopyCode;
import org.chancery.marking.code.PageCode;
import org.chancery.marking.scan.CodeReader;
import org.chancery.marking.scan.Reading;

/** Draws pages of a marked copy, spoils the pictures by seed and counts how many are named rightly, not at all, or wrongly. */
final class Recognition {
    private final byte[] copy;
    private final CopyCode code;
    private final int pages;
    private final CodeReader reader = new CodeReader();
    private final Map<String, Picture> drawn = new HashMap<>();

    /** @param pages the pages that are taken, from the first */
    Recognition(byte[] copy, CopyCode code, int pages) {
        this.copy = copy;
        this.code = code;
        this.pages = pages;
    }

    /** @param seconds in the mean, for one picture */
    record Result(int right, int wrong, int pictures, double seconds) {}

    Result of(Distortions.Distortion distortion, int pictures, long seed) throws IOException {
        int right = 0;
        int wrong = 0;
        long nanos = 0;
        for (int i = 0; i < pictures; i++) {
            int page = i % pages;
            Picture spoilt = distortion.of().apply(page(page, distortion.dpi()), new Random(seed + i));
            long start = System.nanoTime();
            Reading reading = reader.read(spoilt.image());
            nanos += System.nanoTime() - start;
            if (reading instanceof Reading.Named named) {
                if (named.codes().equals(List.of(new PageCode(code, page + 1)))) {
                    right++;
                } else {
                    wrong++;
                }
            }
        }
        return new Result(right, wrong, pictures, nanos / 1e9 / pictures);
    }

    private Picture page(int index, int dpi) throws IOException {
        String key = index + "/" + dpi;
        Picture known = drawn.get(key);
        if (known == null) {
            try (PDDocument document = Loader.loadPDF(copy)) {
                BufferedImage image = new PDFRenderer(document).renderImageWithDPI(index, dpi, ImageType.GRAY);
                known = new Picture(image);
                drawn.put(key, known);
            }
        }
        return known;
    }
}
