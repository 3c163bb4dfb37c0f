package org.chancery.marking.scan;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.chancery.marking.code.PageCode;

/**
 * Answers "whose copy is this?" from a scan, a photograph or a PDF page. Square codes are found at any angle and in perspective; one of the two
 * on a page is enough. Thread-safe.
 */
public final class CodeReader {
    private final Duration limit;

    /** Searches a picture for at most twenty seconds; ordinary ones take a fraction of one. */
    public CodeReader() {
        this(Duration.ofSeconds(20));
    }

    /** @param limit time after which the search of one picture ends without a result */
    public CodeReader(Duration limit) {
        this.limit = limit;
    }

    /** Reads the codes in a file: PNG, JPEG, TIFF, GIF, BMP, or a PDF, of which each page is looked at. */
    public Reading read(byte[] file) {
        try {
            if (PdfPages.isPdf(file)) {
                return answer(PdfPages.of(file, limit));
            }
            return read(Pictures.decode(file));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            return new Reading.NotAPicture(String.valueOf(e.getMessage()));
        }
    }

    /** Reads the codes in a picture. */
    public Reading read(BufferedImage picture) {
        return answer(List.of(GrayImage.of(picture)));
    }

    private Reading answer(Iterable<GrayImage> pictures) {
        Set<PageCode> codes = new LinkedHashSet<>();
        int foreign = 0;
        for (GrayImage picture : pictures) {
            Search search = new Search(picture, limit);
            codes.addAll(search.run());
            foreign += search.foreignCodes();
        }
        return codes.isEmpty() ? new Reading.NoCode(foreign) : new Reading.Named(List.copyOf(codes));
    }
}
