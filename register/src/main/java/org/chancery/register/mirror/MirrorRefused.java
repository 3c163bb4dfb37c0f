package org.chancery.register.mirror;

/** A piece of a log is not what this mirror may take. The message says why; the caller rolls its transaction back. */
public final class MirrorRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public MirrorRefused(String message) {
        super(message);
    }
}
