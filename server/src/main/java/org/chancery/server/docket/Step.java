package org.chancery.server.docket;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What can be done to an instrument on the docket, from where to where; nothing else is allowed. */
public enum Step {
    /** An officer begins to examine. */
    TAKE_UP(ItemState.UNDER_EXAMINATION, Needs.NOTHING, ItemState.RECEIVED),
    /** The officer sends it back (VCLT art. 77(1)(d)). */
    RETURN(ItemState.RETURNED_FOR_CORRECTION, Needs.REASON, ItemState.UNDER_EXAMINATION),
    /** The State answers with what was to be put right. The time of receipt stays. */
    RESUBMIT(ItemState.UNDER_EXAMINATION, Needs.NOTHING, ItemState.RETURNED_FOR_CORRECTION),
    /** Depositary and State differ: all are told (VCLT art. 77(2)). */
    REFER(ItemState.DIFFERENCE_REFERRED, Needs.REASON, ItemState.UNDER_EXAMINATION, ItemState.RETURNED_FOR_CORRECTION),
    /** Two officers accept it. */
    ACCEPT(ItemState.ACCEPTED, Needs.NOTHING, ItemState.UNDER_EXAMINATION),
    /** Two officers accept it after the competent organ has settled the difference. */
    ACCEPT_BY_DECISION(ItemState.ACCEPTED, Needs.DECISION, ItemState.DIFFERENCE_REFERRED),
    /** The competent organ finds it insufficient. */
    REJECT(
            ItemState.REJECTED_AS_INSUFFICIENT,
            Needs.DECISION,
            ItemState.UNDER_EXAMINATION,
            ItemState.DIFFERENCE_REFERRED),
    /** The State takes it back. */
    WITHDRAW(
            ItemState.WITHDRAWN,
            Needs.REASON,
            ItemState.RECEIVED,
            ItemState.UNDER_EXAMINATION,
            ItemState.RETURNED_FOR_CORRECTION,
            ItemState.DIFFERENCE_REFERRED);

    /** What must be said with the step. */
    public enum Needs {
        NOTHING,
        REASON,
        /** Which organ decided, when, and under which reference. */
        DECISION
    }

    private final ItemState to;
    private final Needs needs;
    private final Set<ItemState> from;

    Step(ItemState to, Needs needs, ItemState first, ItemState... more) {
        this.to = to;
        this.needs = needs;
        this.from = Set.copyOf(EnumSet.of(first, more));
    }

    /** Where it leads. */
    public ItemState to() {
        return to;
    }

    /** What must be said with it. */
    public Needs needs() {
        return needs;
    }

    /** Whether it may be taken from there. */
    public boolean isAllowedFrom(ItemState state) {
        return from.contains(state);
    }

    /** The step between two states, if there is one. */
    public static Optional<Step> between(ItemState from, ItemState to) {
        for (Step step : values()) {
            if (step.to == to && step.from.contains(from)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
