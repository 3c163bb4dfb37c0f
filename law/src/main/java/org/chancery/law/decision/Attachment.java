package org.chancery.law.decision;

import org.chancery.law.instrument.Recipient;
import org.chancery.law.label.Label;

/**
 * A statement that goes with a decision and is published with it. It never changes the decision.
 *
 * @param author the State or body that made it
 * @param document symbol of its text
 */
public record Attachment(Kind kind, Recipient author, String document, Label label, Publication publication) {

    /** What kind of statement (domain reference 05, section 3.2). */
    public enum Kind {
        EXPLANATION_OF_VOTE,
        INTERPRETATIVE_STATEMENT,
        FORMAL_RESERVATION,
        DISSENT,
        SEPARATE_OPINION
    }

    /** Whether its author lets it be published. */
    public enum Publication {
        WITH_THE_DECISION,
        WITHHELD
    }
}
