package org.chancery.server.technologies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.chancery.law.instrument.StateCode;

/**
 * A technology as the register has it.
 *
 * @param id random
 * @param first number of the act that notified it
 * @param number of the act with the latest statement
 * @param state that notified it
 * @param joined States that have joined the notification since, in their order
 * @param line random id of its public line, where it has one
 * @param label number of its label
 */
public record Technology(
        UUID id,
        long first,
        long number,
        StateCode state,
        List<StateCode> joined,
        LocalDate notified,
        LocalDate stated,
        Statement statement,
        Optional<UUID> line,
        int label) {
    public Technology {
        joined = List.copyOf(joined);
    }

    /** Whether everybody may read it. */
    public boolean isPublic() {
        return label == 0;
    }

    /** Whether the State is among those that notify it. */
    public boolean isNotifiedBy(StateCode other) {
        return state.equals(other) || joined.contains(other);
    }
}
