package org.chancery.server.exchange.file;

/** A file does not come in, or an upload cannot go on so. {@link #text} is the key of the text that says why and what would be right. */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String why;
    private final String detail;

    /** {@code why} is the name of a reason of {@link org.chancery.server.files.FileRefused} or of the file store, or TOO_MANY, UNKNOWN. */
    public FileRefused(String why, String detail) {
        super(why + ": " + detail);
        this.why = why;
        this.detail = detail;
    }

    /** What was found when the file was looked into. */
    static FileRefused of(org.chancery.server.files.FileRefused refused) {
        return new FileRefused(refused.reason().name(), refused.detail());
    }

    /** Why. */
    public String why() {
        return why;
    }

    /** What was wrong exactly, in English. */
    public String detail() {
        return detail;
    }

    /** Key of its text. */
    public String text() {
        return "exchange.file.refused." + why;
    }
}
