package org.chancery.server.incidents;

import java.time.Instant;
import java.util.Optional;

/**
 * A notice that is owed, was given or is not needed.
 *
 * @param to whom
 * @param due until when
 * @param given when, if it was
 * @param means how it was given
 * @param lateReason why it came late
 * @param waived why it is not needed, or empty
 * @param acknowledged when the originator said that it has arrived
 */
public record Notice(
        NoticeOwed to,
        NoticeClock.Due due,
        Optional<Instant> given,
        String means,
        String lateReason,
        String waived,
        Optional<Instant> acknowledged) {

    /** Whether somebody still has to give it or say why not. */
    public boolean isOpen() {
        return given.isEmpty() && waived.isEmpty();
    }

    /** Whether a notice at this moment needs a reason for the delay. */
    public boolean isLateAt(Instant moment) {
        return moment.isAfter(due.due());
    }
}
