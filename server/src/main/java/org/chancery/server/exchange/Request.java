package org.chancery.server.exchange;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A request for information of one State to another.
 *
 * @param item the question
 * @param asks code of the State that asks
 * @param asked code of the State that is asked
 * @param due until when an answer is due, UTC
 * @param answer what became of it, as far as the reader may know
 * @param labelId number of the label of the question
 */
public record Request(
        UUID id,
        UUID item,
        UUID thread,
        String asks,
        String asked,
        Instant put,
        Instant due,
        Optional<Answer> answer,
        int labelId) {

    /**
     * What became of it.
     *
     * @param item by which it was answered; empty if it was declined
     * @param reason of declining
     */
    public record Answer(Optional<UUID> item, String reason, Instant at) {}

    /** How it stands. */
    public enum Standing {
        OPEN,
        OVERDUE,
        ANSWERED,
        ANSWERED_LATE,
        DECLINED
    }

    /** How it stands at a moment. */
    public Standing standing(Instant now) {
        if (answer.isEmpty()) {
            return now.isAfter(due) ? Standing.OVERDUE : Standing.OPEN;
        }
        if (answer.get().item().isEmpty()) {
            return Standing.DECLINED;
        }
        return answer.get().at().isAfter(due) ? Standing.ANSWERED_LATE : Standing.ANSWERED;
    }
}
