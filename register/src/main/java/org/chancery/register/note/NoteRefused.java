package org.chancery.register.note;

/** A note, key or checkpoint that must not be trusted; the message says what is wrong with it. */
public final class NoteRefused extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    public NoteRefused(String message) {
        super(message);
    }
}
