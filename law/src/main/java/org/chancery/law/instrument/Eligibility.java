package org.chancery.law.instrument;

import java.util.Optional;
import java.util.Set;

/**
 * Who may become a party.
 *
 * @param kind the circle
 * @param states the named States; empty unless {@link Kind#NAMED}
 * @param article the clause that says so, where known
 */
public record Eligibility(Kind kind, Set<StateCode> states, boolean regionalOrganisations, Optional<Article> article) {

    /** The circles that final clauses draw. */
    public enum Kind {
        ALL_STATES,
        NAMED,
        /** Parties to the parent treaty only. */
        PARTIES_TO_PARENT,
        /** Members of the organisation, others by decision of its organ. */
        BY_ADMISSION,
        NOT_STATED
    }

    public Eligibility {
        states = Set.copyOf(states);
    }
}
