package org.chancery.server.copies;

import java.util.Optional;
import org.chancery.law.label.Label;

/**
 * A document to be entered in the registry.
 *
 * @param title under its label, like everything about it
 * @param symbol of the organisation or the originator; may be empty
 * @param label above PUBLIC; names the originators
 * @param pdf the document; empty for one that is kept off-line
 * @param sha256 of an off-line document, 64 hexadecimal characters; empty where the PDF is given
 * @param pages of an off-line document; not looked at where the PDF is given
 * @param labelledBefore whether another module of this server put the label on, and so has counted its use
 */
public record NewDocument(
        String title,
        String symbol,
        Label label,
        Optional<byte[]> pdf,
        String sha256,
        int pages,
        boolean labelledBefore) {

    /** A document whose PDF is kept here. */
    public static NewDocument kept(String title, String symbol, Label label, byte[] pdf) {
        return new NewDocument(title, symbol, label, Optional.of(pdf), "", 0, false);
    }

    /** The PDF of a document that another module holds under this label. */
    public static NewDocument labelledBefore(String title, String symbol, Label label, byte[] pdf) {
        return new NewDocument(title, symbol, label, Optional.of(pdf), "", 0, true);
    }

    /** A document that stays off-line: its line and its hash are entered. */
    public static NewDocument offLine(String title, String symbol, Label label, String sha256, int pages) {
        return new NewDocument(title, symbol, label, Optional.empty(), sha256, pages, false);
    }
}
