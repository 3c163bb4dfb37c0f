package org.chancery.server.docket.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A certified true copy: the original's pages as they are, and a page of certification after them. */
public final class Certified {

    private Certified() {}

    /**
     * Joins them.
     *
     * @throws NotReadable if the original is no PDF that can be opened without a password
     */
    public static byte[] copy(byte[] original, byte[] certificate) {
        pages(original);
        PDFMergerUtility merger = new PDFMergerUtility();
        for (byte[] part : List.of(original, certificate)) {
            merger.addSource(new RandomAccessReadBuffer(part));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(original.length + certificate.length);
        merger.setDestinationStream(out);
        try {
            merger.mergeDocuments(IOUtils.createMemoryOnlyStreamCache());
        } catch (IOException e) {
            throw new NotReadable(e);
        }
        return out.toByteArray();
    }

    /** How many pages a PDF has. */
    public static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new NotReadable(e);
        }
    }

    /** The file is no PDF, or a password guards it. */
    public static final class NotReadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotReadable(IOException cause) {
            super("the original is not a PDF that can be opened without a password", cause);
        }
    }
}
