package org.chancery.server.files;

/** A file that may not come in. Nothing of it was kept; {@link #text} is the key of the text that says why and what would be right. */
public final class FileRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        EMPTY,
        KIND_NOT_ALLOWED,
        MACRO_ENABLED,
        ENCRYPTED,
        TOO_LARGE,
        UNREADABLE,
        /** Unpacks to more than is allowed. */
        BOMB,
        TOO_MANY_PARTS,
        TOO_DEEP,
        TOO_MANY_PAGES,
        TOO_MANY_PIXELS,
        TOO_SLOW,
        /** The scanner found malware. */
        MALWARE,
        /** A scanner is set and gave no verdict. */
        NOT_SCANNED
    }

    private final Reason reason;
    private final String detail;

    FileRefused(Reason reason, String detail) {
        super(reason + ": " + detail);
        this.reason = reason;
        this.detail = detail;
    }

    /** What was wrong exactly, in English. */
    public String detail() {
        return detail;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** Key of its text. */
    public String text() {
        return "files.refused." + reason;
    }
}
