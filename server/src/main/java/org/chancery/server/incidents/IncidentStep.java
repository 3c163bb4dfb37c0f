package org.chancery.server.incidents;

import java.util.Arrays;
import java.util.Optional;

/** What can be done to an incident, from where to where; nothing else is allowed. */
public enum IncidentStep {
    /** An officer begins to assess. */
    TAKE_UP(Standing.REPORTED, Standing.UNDER_ASSESSMENT, Needs.NOTHING),
    /** The officer says what happened and how far it harms. */
    ASSESS(Standing.UNDER_ASSESSMENT, Standing.ASSESSED, Needs.ASSESSMENT),
    /** The assessment does not hold. */
    ASSESS_ANEW(Standing.ASSESSED, Standing.UNDER_ASSESSMENT, Needs.REASON),
    /** Measures, lessons and the public line are said; a second person is asked. */
    PROPOSE_CLOSURE(Standing.ASSESSED, Standing.CLOSURE_PROPOSED, Needs.OUTCOME),
    /** The proposal is not followed, or taken back. */
    DECLINE_CLOSURE(Standing.CLOSURE_PROPOSED, Standing.ASSESSED, Needs.REASON),
    /** The second person closes it. */
    CLOSE(Standing.CLOSURE_PROPOSED, Standing.CLOSED, Needs.SECOND_PERSON),
    /** New facts. */
    REOPEN(Standing.CLOSED, Standing.UNDER_ASSESSMENT, Needs.REASON);

    /** What must be said or be so. */
    public enum Needs {
        NOTHING,
        REASON,
        /** Kind, assessment and degree of damage. */
        ASSESSMENT,
        /** Measures, lessons and public line, and no notice that is still owed. */
        OUTCOME,
        /** Somebody else than whoever proposed. */
        SECOND_PERSON
    }

    private final Standing from;
    private final Standing to;
    private final Needs needs;

    IncidentStep(Standing from, Standing to, Needs needs) {
        this.from = from;
        this.to = to;
        this.needs = needs;
    }

    /** Where it leads. */
    public Standing to() {
        return to;
    }

    /** What must be said with it. */
    public Needs needs() {
        return needs;
    }

    /** Whether it may be taken from there. */
    public boolean isAllowedFrom(Standing standing) {
        return from == standing;
    }

    /** Whether it closes the incident or asks for that, which nobody does for an incident of their own. */
    public boolean isClosing() {
        return this == PROPOSE_CLOSURE || this == CLOSE;
    }

    /** The step between two standings, if there is one. */
    public static Optional<IncidentStep> between(Standing from, Standing to) {
        return Arrays.stream(values())
                .filter(it -> it.from == from && it.to == to)
                .findFirst();
    }
}
