package org.chancery.cli;

import org.chancery.server.operation.OperatorError;

/** Input that cannot be used: the message says what is wrong, where, and what would be right. The process ends with code 2. */
public final class Refusal extends OperatorError {

    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
