package org.chancery.server.official;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.chancery.register.act.Command;

/**
 * An official act on its way. Times are UTC.
 *
 * @param id random reference
 * @param useCase of the permission table: whoever proposes and whoever confirms needs it
 * @param command what is to be recorded, without conditions
 * @param state where it stands
 * @param proposed by whom and when
 * @param decided by whom and when it was confirmed, refused or withdrawn
 * @param reason why it was refused or withdrawn, or why one person acted alone
 * @param number of the act in the register, once recorded
 * @param due until when an act of one person alone must be confirmed
 * @param pending name under which the register received a restricted act, until its tick
 * @param refusal code of the register's last refusal, or empty
 */
public record Proposal(
        String id,
        String useCase,
        Command command,
        State state,
        Step proposed,
        Optional<Step> decided,
        String reason,
        OptionalLong number,
        Optional<Instant> due,
        Optional<UUID> pending,
        String refusal) {

    /** Where a proposal stands. */
    public enum State {
        /** Waits for a second person. */
        PROPOSED,
        /** A second person has confirmed; the register has not answered yet. */
        CONFIRMING,
        /** The act is in the register. */
        RECORDED,
        /** A second person did not confirm. */
        REFUSED,
        /** Taken back by whoever proposed it. */
        WITHDRAWN,
        /** One person records it alone in an emergency; the register has not answered yet. */
        ACTING,
        /** Recorded in an emergency by one person; waits for confirmation. */
        ALONE,
        /** Recorded by one person alone and confirmed since. */
        CONFIRMED;

        /** Whether somebody still has to decide. */
        public boolean isOpen() {
            return this == PROPOSED || this == CONFIRMING || this == ACTING || this == ALONE;
        }
    }

    /** Whether one person recorded it alone and nobody confirmed it in time. */
    public boolean isOverdue(Instant now) {
        return due.filter(now::isAfter).isPresent() && state.isOpen();
    }

    /**
     * What a person did.
     *
     * @param person random reference
     * @param mandate in which the person acted
     * @param at when
     */
    public record Step(String person, String mandate, Instant at) {}
}
