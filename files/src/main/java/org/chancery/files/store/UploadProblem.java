package org.chancery.files.store;

/** An upload that cannot go on as asked. Nothing that was stored is lost. */
public final class UploadProblem extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    UploadProblem(Reason reason, String detail) {
        super(detail);
        this.reason = reason;
    }

    /** The reason, for a message in the reader's language. */
    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        /** There is no such upload: finished, given up or too old. */
        UNKNOWN,
        /** The part does not begin where the last one ended. */
        WRONG_OFFSET,
        TOO_LONG,
        /** Bytes are missing. */
        INCOMPLETE,
        /** Another request is writing to it. */
        BUSY
    }
}
