package org.chancery.register.act;

import org.jspecify.annotations.Nullable;

/**
 * The register cannot append now, and the message says what an operator has to do. Unless it says otherwise nothing was recorded;
 * a command with a once-key can always be repeated safely.
 */
public final class RegisterUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RegisterUnavailable(String message) {
        super(message);
    }

    public RegisterUnavailable(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
