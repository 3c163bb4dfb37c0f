package org.chancery.files.content;

import java.time.Duration;

/**
 * How much a file may cost to look into. What goes beyond is a bomb, or as bad as one.
 *
 * @param unpackedBytes of all parts together
 * @param partBytes of one part
 * @param ratio unpacked to packed bytes of a part
 * @param ratioFrom unpacked bytes of a part from which the ratio counts: blank pages pack to a thousandth
 * @param entries of an archive, or objects of a PDF
 * @param depth of nesting, of elements or objects
 * @param pages of a document
 * @param pixels of an image
 * @param time for looking into one file
 */
public record Limits(
        long unpackedBytes,
        long partBytes,
        int ratio,
        long ratioFrom,
        int entries,
        int depth,
        int pages,
        long pixels,
        Duration time) {

    /** Fit for documents of some thousand pages. */
    public static final Limits USUAL = new Limits(
            1L << 30, 256L << 20, 500, 64L << 20, 500_000, 500, 10_000, 250_000_000L, Duration.ofSeconds(30));

    /** The same with another limit of time. */
    public Limits within(Duration limit) {
        return new Limits(unpackedBytes, partBytes, ratio, ratioFrom, entries, depth, pages, pixels, limit);
    }
}
