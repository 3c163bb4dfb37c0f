package org.chancery.register.writer;

import org.chancery.register.act.RegisterUnavailable;

/** The writer must stop for good: going on could contradict what was signed. */
final class MustStop extends Exception {
    private static final long serialVersionUID = 1L;

    private final RegisterUnavailable reason;

    MustStop(RegisterUnavailable reason) {
        super(reason);
        this.reason = reason;
    }

    RegisterUnavailable reason() {
        return reason;
    }
}
