package org.chancery.law.act;

import org.chancery.law.instrument.LocalizedText;

/** A step that the assembly or its organs took. */
public record Milestone(ActHead head, Stage stage, LocalizedText body) implements ModelActStep {

    /** The stages, in their usual order. */
    public enum Stage {
        PROPOSED,
        DRAFTED,
        CONSULTED,
        COMMISSION,
        COUNCIL,
        PLENARY_ADOPTION,
        TRANSMISSION
    }
}
