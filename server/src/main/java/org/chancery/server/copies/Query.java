package org.chancery.server.copies;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.chancery.server.official.Proposal;

/**
 * The question whose copy something is.
 *
 * @param askedBy reference of the first person
 * @param askedMandate in which that person asked
 * @param means {@code code} or {@code picture}
 * @param codes how many codes were read
 * @param state {@code open}, {@code released} or {@code declined}
 */
public record Query(
        UUID id,
        Instant asked,
        String askedBy,
        String askedMandate,
        String askedOffice,
        String reason,
        String means,
        int codes,
        String state,
        Optional<Instant> decided,
        String decidedOffice) {

    /** What the first person did. */
    Proposal.Step first() {
        return new Proposal.Step(askedBy, askedMandate, asked);
    }

    /**
     * What a released query names.
     *
     * @param page on which the code stood, 0 where the code of the copy was typed
     */
    public record Answer(Copy copy, RegisteredDocument document, int page) {}

    /**
     * A line of the log of queries, which says nothing about copies.
     *
     * @param entry random
     * @param step {@code asked}, {@code unreadable}, {@code released} or {@code declined}
     * @param named how many copies a released query named
     */
    public record Logged(
            UUID entry,
            Instant at,
            String step,
            String person,
            String office,
            String means,
            String reason,
            Optional<Integer> named) {}
}
