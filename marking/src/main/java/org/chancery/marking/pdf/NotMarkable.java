package org.chancery.marking.pdf;

/** A document of which no marked copy can be made, and why. */
public final class NotMarkable extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    NotMarkable(Reason reason, String detail) {
        super(reason.text + (detail.isEmpty() ? "" : " (" + detail + ")"));
        this.reason = reason;
    }

    /** The reason, for a message in the reader's language. */
    public Reason reason() {
        return reason;
    }

    /** Why a document is refused. */
    public enum Reason {
        /** Not a PDF, or too damaged to be read. */
        UNREADABLE("the file cannot be read as a PDF; give a PDF that opens in a reader"),
        /** Encrypted, or restricted by its owner even if it opens without a password. */
        PROTECTED("the PDF is encrypted or restricted by its owner; ask the originator for one without protection"),
        /** A form whose pages exist only in the program that fills it in (XFA). */
        DYNAMIC_FORM("the PDF is a dynamic form without fixed pages; print it to a PDF first"),
        /** A collection of files rather than a document. */
        PORTFOLIO("the PDF is a portfolio of other files; mark the files one by one"),
        NO_PAGES("the PDF has no pages"),
        TOO_MANY_PAGES("the PDF has too many pages"),
        TOO_LARGE("the PDF is too large");

        private final String text;

        Reason(String text) {
            this.text = text;
        }
    }
}
