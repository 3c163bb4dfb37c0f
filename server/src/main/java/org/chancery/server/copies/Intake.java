package org.chancery.server.copies;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.files.content.FileContent;
import org.chancery.files.content.Limits;
import org.chancery.files.content.Unacceptable;
import org.chancery.files.kind.AllowedKinds;
import org.chancery.files.kind.FileKind;
import org.chancery.files.kind.Recognised;
import org.chancery.files.kind.Recognition;
import org.chancery.marking.pdf.MarkableDocument;
import org.chancery.marking.pdf.NotMarkable;
import org.chancery.server.copies.CopyRefused.Why;
import org.springframework.stereotype.Component;

/** Looks into a PDF before it is kept: what it is, whether it is a bomb, whether copies of it can be marked. */
@Component("copies.intake")
class Intake {

    private final Recognition recognition = new Recognition(AllowedKinds.usual());
    private final FileContent content = new FileContent(Limits.USUAL);

    /**
     * Reads it for marking.
     *
     * @throws CopyRefused with the reason
     */
    MarkableDocument read(byte[] pdf) {
        inspect(pdf);
        return marked(pdf);
    }

    /** Reads what was looked into before. */
    static MarkableDocument marked(byte[] pdf) {
        try {
            return MarkableDocument.read(pdf);
        } catch (NotMarkable e) {
            throw new CopyRefused(
                    switch (e.reason()) {
                        case UNREADABLE -> Why.PDF_UNREADABLE;
                        case PROTECTED -> Why.PDF_PROTECTED;
                        case DYNAMIC_FORM -> Why.PDF_DYNAMIC_FORM;
                        case PORTFOLIO -> Why.PDF_PORTFOLIO;
                        case NO_PAGES -> Why.PDF_NO_PAGES;
                        case TOO_MANY_PAGES, TOO_LARGE -> Why.PDF_TOO_LARGE;
                    });
        }
    }

    private void inspect(byte[] pdf) {
        try {
            Path file = Files.createTempFile("copies", ".pdf");
            try {
                Files.write(file, pdf);
                Recognised recognised = recognition.of(file, "document.pdf");
                if (!(recognised instanceof Recognised.Allowed(FileKind kind, boolean ignored))
                        || kind.family() != FileKind.Family.PDF) {
                    throw new CopyRefused(Why.NOT_A_PDF);
                }
                content.inspect(file, kind);
            } finally {
                Files.delete(file);
            }
        } catch (Unacceptable e) {
            throw new CopyRefused(
                    switch (e.reason()) {
                        case ENCRYPTED -> Why.PDF_PROTECTED;
                        case UNREADABLE -> Why.PDF_UNREADABLE;
                        case TOO_MANY_PAGES -> Why.PDF_TOO_LARGE;
                        case BOMB, TOO_MANY_PARTS, TOO_DEEP, TOO_MANY_PIXELS, TOO_SLOW -> Why.FILE_HARMFUL;
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
