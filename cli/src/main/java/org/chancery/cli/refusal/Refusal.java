package org.chancery.cli.refusal;

import org.chancery.server.operation.OperatorError;

/** Input that cannot be used: the message says what is wrong, where, and what would be right. The process ends with code 2. */
public final class Refusal extends OperatorError {

    /** Exit code of a process whose input or set-up a person has to put right. */
    public static final int EXIT_CODE = 2;

    private static final long serialVersionUID = 1L;

    public Refusal(String message) {
        super(message);
    }

    public Refusal(String message, Throwable cause) {
        super(message, cause);
    }
}
