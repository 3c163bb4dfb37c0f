package org.chancery.packages.json;

/** A record that this program cannot read: an unknown kind, a version newer than the program, or a field that is wrong. */
public final class UnreadableRecordException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public UnreadableRecordException(String message) {
        super(message);
    }
}
