package org.chancery.text.amend;

import java.time.LocalDate;
import java.util.List;

/**
 * An amendment in force: the act that made it, the day from which its changes apply, and the changes in their order.
 *
 * @param act identifier of the act, an address or a register number
 * @param effective first day on which the changed text applies
 * @param modifications the changes
 */
public record Amendment(String act, LocalDate effective, List<Modification> modifications) {
    /** With at least one change. */
    public Amendment {
        if (modifications.isEmpty()) {
            throw new IllegalArgumentException("an amendment without a change: " + act);
        }
        modifications = List.copyOf(modifications);
    }
}
