package org.chancery.server.official;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
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
        Optional<Instant> due) {

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
        /** Recorded in an emergency by one person; waits for confirmation. */
        ALONE,
        /** Recorded by one person alone and confirmed since. */
        CONFIRMED;

        /** Whether somebody still has to decide. */
        public boolean isOpen() {
            return this == PROPOSED || this == CONFIRMING || this == ALONE;
        }
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
