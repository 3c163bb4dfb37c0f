package org.chancery.server.copies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.server.official.Proposal;
import org.chancery.server.permission.Actor;

/**
 * A request to the originator for more copies.
 *
 * @param originators who may answer: States by code, bodies by name, parted by commas
 * @param state {@code open}, {@code given} or {@code refused}
 * @param paper what consent on paper says of itself: who signed it, when, where it lies; empty for none
 * @param entered by whom and when the paper was entered
 */
public record Consent(
        UUID id,
        UUID document,
        String originators,
        int more,
        String reason,
        Instant asked,
        String state,
        Optional<Instant> decided,
        String paper,
        Optional<Proposal.Step> entered) {

    /** Whether nobody has answered. */
    public boolean isOpen() {
        return state.equals("open");
    }

    /** Whether a paper waits for a second officer. */
    public boolean waitsForSecond() {
        return isOpen() && entered.isPresent();
    }

    boolean isAskedOf(Actor by) {
        return List.of(originators.split(","))
                .contains(by.state().orElse(by.office().id()));
    }
}
