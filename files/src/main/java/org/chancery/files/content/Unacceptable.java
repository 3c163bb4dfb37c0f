package org.chancery.files.content;

/** A file that is not looked into further: damaged, protected or a bomb. Nothing of it was changed. */
public final class Unacceptable extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    public Unacceptable(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** The reason, for a message in the reader's language. */
    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        UNREADABLE,
        ENCRYPTED,
        /** Unpacks to more than is allowed. */
        BOMB,
        TOO_MANY_PARTS,
        TOO_DEEP,
        TOO_MANY_PAGES,
        TOO_MANY_PIXELS,
        /** Took longer than is allowed. */
        TOO_SLOW
    }
}
