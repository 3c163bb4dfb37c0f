package org.chancery.server.operation;

/**
 * Something the person who runs the program has to put right: the message says what was wrong, where, and what would
 * be right. It is shown without a stack trace.
 */
public class OperatorError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** An error with a message a person can act on. */
    public OperatorError(String message) {
        super(message);
    }

    /** The same, with the failure that led to it. */
    public OperatorError(String message, Throwable cause) {
        super(message, cause);
    }
}
