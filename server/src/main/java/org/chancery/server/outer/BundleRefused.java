package org.chancery.server.outer;

/** A bundle was not taken; the message says why. Everything is as it was before. */
public final class BundleRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BundleRefused(String message) {
        super(message);
    }

    BundleRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
