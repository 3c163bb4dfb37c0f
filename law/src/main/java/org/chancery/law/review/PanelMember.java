package org.chancery.law.review;

import java.util.Optional;
import java.util.Set;
import org.chancery.law.instrument.StateCode;

/**
 * A seat on a panel.
 *
 * @param nominatedBy the State that nominated it; empty in a national body
 * @param votes whether it votes; one that does not is an adviser
 */
public record PanelMember(
        MemberId id,
        Optional<StateCode> nominatedBy,
        Set<Discipline> disciplines,
        Interest interest,
        boolean chair,
        boolean votes) {
    public PanelMember {
        disciplines = Set.copyOf(disciplines);
    }

    boolean is(Discipline discipline) {
        return disciplines.contains(discipline);
    }

    /** Whether an interest, or the lack of a declaration, keeps it from answers and votes. */
    boolean isFree() {
        return interest == Interest.NONE;
    }
}
