package org.chancery.server.docket.notice;

import java.time.Instant;
import java.util.Optional;
import org.chancery.law.instrument.StateCode;

/**
 * What became of a notification for one recipient.
 *
 * @param attempts how often it was sent or tried
 * @param nextTry when it is tried next, where it waits
 * @param sending 1, and one more whenever an officer sends it again
 * @param answer the last thing that the mail server said, or why it failed
 */
public record Delivery(
        String notice,
        StateCode state,
        String address,
        Standing standing,
        int attempts,
        Instant nextTry,
        Optional<Instant> sent,
        String answer,
        Optional<Instant> acknowledged,
        Optional<Delivered> delivered,
        int sending) {

    /**
     * How it reached the State.
     *
     * @param onSite whether its delegation opened it on the site; otherwise an officer recorded it
     * @param evidence of what an officer recorded
     */
    public record Delivered(Instant at, boolean onSite, String evidence) {}

    /** Where the sending stands. */
    public enum Standing {
        WAITING,
        SENT,
        /** Failed, and is tried again. */
        FAILED,
        /** Not tried again: the mailbox is dead, or it failed too often. */
        DEAD,
        /** No address is known for the State. */
        NO_ADDRESS
    }
}
