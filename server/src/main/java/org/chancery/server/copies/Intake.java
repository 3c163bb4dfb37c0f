package org.chancery.server.copies;

import java.io.ByteArrayInputStream;
import java.util.Set;
import org.chancery.files.kind.FileKind;
import org.chancery.files.store.StoredFile;
import org.chancery.marking.pdf.MarkableDocument;
import org.chancery.marking.pdf.NotMarkable;
import org.chancery.server.copies.CopyRefused.Why;
import org.chancery.server.files.FileRefused;
import org.chancery.server.files.Incoming;
import org.chancery.server.files.IncomingFiles;
import org.springframework.stereotype.Component;

/** Looks into a PDF before it is kept: what it is, whether it is a bomb or malware, whether copies of it can be marked. */
@Component("copies.intake")
class Intake {

    private final IncomingFiles incoming;

    Intake(IncomingFiles incoming) {
        this.incoming = incoming;
    }

    /** A document that was looked into and lies encrypted in the store. */
    record Kept(MarkableDocument readable, StoredFile stored) {}

    /**
     * Reads it for marking and keeps it.
     *
     * @throws CopyRefused with the reason; then nothing was kept
     */
    Kept keep(byte[] pdf) {
        try (Incoming file =
                incoming.look("document.pdf", new ByteArrayInputStream(pdf), Set.of(FileKind.Family.PDF))) {
            return new Kept(marked(pdf), file.keep());
        } catch (FileRefused e) {
            throw new CopyRefused(
                    switch (e.reason()) {
                        case EMPTY, KIND_NOT_ALLOWED, MACRO_ENABLED -> Why.NOT_A_PDF;
                        case ENCRYPTED -> Why.PDF_PROTECTED;
                        case UNREADABLE -> Why.PDF_UNREADABLE;
                        case TOO_LARGE, TOO_MANY_PAGES -> Why.PDF_TOO_LARGE;
                        case BOMB, TOO_MANY_PARTS, TOO_DEEP, TOO_MANY_PIXELS, TOO_SLOW -> Why.FILE_HARMFUL;
                        case MALWARE -> Why.MALWARE;
                        case NOT_SCANNED -> Why.NOT_SCANNED;
                    });
        }
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
}
