package org.chancery.server.pages.shared;

import java.time.LocalDate;
import java.util.Optional;
import org.chancery.law.status.StateStatus;
import org.chancery.law.status.Status;

/** When a State leaves or left an agreement. */
public final class Leaving {
    private Leaving() {}

    /** The day its withdrawal takes effect; for a former party that gave no notice, the day its membership ended with the term. */
    public static Optional<LocalDate> of(StateStatus s) {
        return s.withdrawalEffective().or(() -> ended(s));
    }

    /** The day on which the membership of a former party ended without a withdrawal. */
    public static Optional<LocalDate> ended(StateStatus s) {
        return s.status() == Status.FORMER && s.withdrawalEffective().isEmpty()
                ? s.membershipEnded()
                : Optional.empty();
    }
}
