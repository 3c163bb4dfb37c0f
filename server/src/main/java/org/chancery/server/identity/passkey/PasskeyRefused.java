package org.chancery.server.identity.passkey;

/** An authenticator's answer was not right. The message is for logs and names no person. */
public final class PasskeyRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    PasskeyRefused(String message) {
        super(message);
    }

    PasskeyRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
