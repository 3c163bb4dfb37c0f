package org.chancery.register.archive;

/** An archive is not what it should be. The message says what is wrong; nothing of the archive was used. */
public final class ArchiveRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ArchiveRefused(String message) {
        super(message);
    }
}
