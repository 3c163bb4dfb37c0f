package org.chancery.files.content;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.chancery.files.content.Unacceptable.Reason;

/** Active content of PDF documents (ISO 32000-1, 12.6 actions, 7.11 file specifications, 13 multimedia). */
final class PdfContent {
    private PdfContent() {}

    static List<ActiveContent> inspect(Path file, Budget budget) throws IOException, Unacceptable {
        try (PDDocument document = open(file, budget)) {
            PdfWalk walk = new PdfWalk(budget, false);
            walk.from(document.getDocument().getTrailer());
            return walk.found();
        }
    }

    static List<ActiveContent> clean(Path file, Path to, Budget budget) throws IOException, Unacceptable {
        try (PDDocument document = open(file, budget);
                OutputStream out = Files.newOutputStream(to)) {
            PdfWalk walk = new PdfWalk(budget, true);
            walk.from(document.getDocument().getTrailer());
            document.save(out);
            return walk.found();
        }
    }

    private static PDDocument open(Path file, Budget budget) throws IOException, Unacceptable {
        byte[] bytes = Files.readAllBytes(file);
        PackedStreams.count(bytes, budget);
        try {
            PDDocument document = Loader.loadPDF(bytes);
            check(document, budget);
            return document;
        } catch (InvalidPasswordException e) {
            throw new Unacceptable(Reason.ENCRYPTED, "the PDF is protected by a password");
        }
    }

    private static void check(PDDocument document, Budget budget) throws IOException, Unacceptable {
        try {
            if (document.isEncrypted()) {
                throw new Unacceptable(Reason.ENCRYPTED, "the PDF is encrypted or restricted by its owner");
            }
            int pages = document.getNumberOfPages();
            if (pages > budget.limits().pages()) {
                throw new Unacceptable(
                        Reason.TOO_MANY_PAGES,
                        pages + " pages; at most " + budget.limits().pages());
            }
            if (pages < 1) {
                throw new Unacceptable(Reason.UNREADABLE, "the PDF has no pages");
            }
        } catch (Unacceptable | RuntimeException e) {
            document.close();
            throw e;
        }
    }
}
